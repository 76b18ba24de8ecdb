package vn.motcua.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.DocumentSlot;

/** What form 01 says: what was handed in, when it was taken in, and when the result is promised. */
@Component
class ReceiptFacts {

    private static final int LEVEL_WITH_RESULT_ONLINE = 4;

    private final Heads heads;

    ReceiptFacts(Heads heads) {
        this.heads = heads;
    }

    /** At acceptance. */
    Map<String, Object> first(DossierFile file, PaperForm form, DossierChanged change, RegisterLine line) {
        Map<String, Object> facts = heads.ofDesk(file, form, change.event().at());
        facts.put("number", line.number() + "/" + form.symbol());
        facts.put("sets", 1);
        facts.put("received", change.event().at().toString());
        facts.put("resultBy", resultBy(file, form));
        facts.put("fee", file.service().sheet().fee().amount(file.dossier().answers().toMap()));
        facts.put("book", Integer.toString(line.year()));
        facts.put("line", line.number());
        facts.put("giver", file.dossier().applicant().name());
        facts.put("taker", taker(file.decisions()));
        return withTimes(facts, file, change);
    }

    /** When the date moved: the same paper with another date, what moved it, and what has been handed in since. */
    Map<String, Object> moved(Map<String, Object> before, DossierFile file, PaperForm form, DossierChanged change) {
        Map<String, Object> facts = new LinkedHashMap<>(before);
        facts.put("form", form.label());
        facts.put("date", heads.ofDesk(file, form, change.event().at()).get("date"));
        facts.put("earlier", before.get("due"));
        return withTimes(facts, file, change);
    }

    private static Map<String, Object> withTimes(Map<String, Object> facts, DossierFile file, DossierChanged change) {
        facts.put("parts", file.documents().stream().map(document -> part(file, document)).toList());
        facts.put("limit", change.after().limit().inVietnamese());
        facts.put("due", change.after().due().toString());
        return facts;
    }

    private static Map<String, Object> part(DossierFile file, DossierDocument document) {
        String name = file.service().form().documents().stream()
                .filter(slot -> slot.key().equals(document.key()))
                .map(DocumentSlot::name)
                .findFirst()
                .orElse(document.name());
        return Map.of("name", name, "form", "Bản điện tử", "count", 1,
                "size", document.size(), "sha256", document.sha256());
    }

    private static String resultBy(DossierFile file, PaperForm form) {
        return file.service().sheet().level() >= LEVEL_WITH_RESULT_ONLINE
                ? "Trực tuyến, tại trang hồ sơ của người nộp" : "Tại " + form.desk() + " nơi tiếp nhận hồ sơ";
    }

    private static String taker(List<Decision> decisions) {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).by().personName();
    }
}
