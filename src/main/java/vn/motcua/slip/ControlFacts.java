package vn.motcua.slip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOvers;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;

/** What the control sheet says: each hand-over with giver, taker, instants, and how the step was done. */
@Component
class ControlFacts {

    private final Heads heads;
    private final HandOvers handOvers;
    private final Accounts accounts;

    ControlFacts(Heads heads, HandOvers handOvers, Accounts accounts) {
        this.heads = heads;
        this.handOvers = handOvers;
        this.accounts = accounts;
    }

    Map<String, Object> of(DossierFile file, PaperForm form, Instant at) {
        Map<String, Object> facts = heads.ofDesk(file, form, at);
        List<HandOver> way = handOvers.of(file.dossier().id());
        facts.put("received", text(file.dossier().milestones().acceptedAt()));
        facts.put("due", text(file.clock().due()));
        facts.put("asOf", at.toString());
        facts.put("ended", file.dossier().status().isEnd());
        facts.put("agencies", way.stream()
                .map(HandOver::unit)
                .filter(unit -> !unit.equals(file.dossier().unit()) && !"applicant".equals(unit))
                .distinct()
                .map(heads::nameOrApplicant)
                .collect(Collectors.joining("; ")));
        List<Map<String, Object>> rows = new ArrayList<>();
        way.forEach(handOver -> rows.add(row(file, handOver)));
        facts.put("rows", rows);
        return facts;
    }

    private Map<String, Object> row(DossierFile file, HandOver handOver) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("step", handOver.name());
        row.put("giverUnit", handOver.giverUnit() == null ? "Người nộp hồ sơ" : heads.nameOrApplicant(handOver.giverUnit()));
        row.put("giver", handOver.giverName() == null ? file.dossier().applicant().name() : handOver.giverName());
        row.put("takerUnit", heads.nameOrApplicant(handOver.unit()));
        row.put("taker", taker(file, handOver));
        row.put("given", handOver.givenAt().toString());
        row.put("taken", text(handOver.takenAt()));
        row.put("due", text(handOver.dueAt()));
        row.put("done", text(handOver.endedAt()));
        row.put("pace", pace(handOver));
        return row;
    }

    private String taker(DossierFile file, HandOver handOver) {
        if (handOver.deciderName() != null) {
            return handOver.deciderName();
        }
        if ("applicant".equals(handOver.unit())) {
            return file.dossier().applicant().name();
        }
        return handOver.taker() == null ? null : accounts.find(handOver.taker()).map(Account::name).orElse(null);
    }

    private static String pace(HandOver handOver) {
        if (handOver.pace() == null) {
            return handOver.endedAt() == null ? "Đang giải quyết" : "Không định hạn";
        }
        return switch (handOver.pace()) {
            case EARLY -> "Trước hạn";
            case ON_TIME -> "Đúng hạn";
            case LATE -> "Quá hạn";
        };
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
