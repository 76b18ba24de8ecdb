package vn.motcua.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierResult;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.UnitNumbers;

/** Numbers the slips of a unit, keeps them with their dossier and hands them on to be drawn. */
@Component
class SlipBooks {

    /** The fact of a refusal that says which result of the dossier it is. */
    static final String RESULT = "result";

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final SlipTable slips;
    private final SlipQueue queue;
    private final UnitNumbers numbers;
    private final ApplicationEventPublisher news;

    SlipBooks(SlipTable slips, SlipQueue queue, UnitNumbers numbers, ApplicationEventPublisher news) {
        this.slips = slips;
        this.queue = queue;
        this.numbers = numbers;
        this.news = news;
    }

    /** The facts with the next number of that unit's book of such papers. */
    Map<String, Object> numbered(
            String unit, SlipKind kind, PaperForm form, Instant at, Map<String, Object> facts) {
        int number = numbers.next(unit, kind.code(), at.atZone(CityClock.ZONE).getYear());
        facts.put("number", number + "/" + form.symbol());
        facts.put("keyUnit", unit);
        return facts;
    }

    /** Keeps the next version of a slip; the PDF is drawn after this transaction. */
    void issue(
            DossierFile file, SlipKind kind, PaperForm form, Map<String, Object> facts, String reason, Instant at) {
        UUID dossier = file.dossier().id();
        int version = slips.nextVersion(dossier, kind);
        facts.put("version", version);
        facts.put("moved", reason);
        String number = facts.get("number") == null ? null : facts.get("number").toString();
        String unit = String.valueOf(facts.getOrDefault("keyUnit", file.dossier().unit()));
        Slip slip = new Slip(dossier, kind, version, form.label(), number, name(file, form, version), unit, reason, at,
                promise(kind, facts), null);
        slips.add(slip, facts);
        queue.add(slip);
        news.publishEvent(new SlipIssued(dossier, kind, version));
    }

    /** Keeps a refusal, which is drawn as a result of the dossier and is one paper with it. */
    void keep(DossierFile file, PaperForm form, DossierResult paper, Instant at) {
        slips.add(new Slip(
                file.dossier().id(), SlipKind.REFUSAL, slips.nextVersion(file.dossier().id(), SlipKind.REFUSAL),
                form.label(), null, paper.name(), file.dossier().unit(), "", at, null, null),
                Map.of(RESULT, paper.number()));
    }

    /** What the newest version says. */
    Optional<Map<String, Object>> lastFacts(UUID dossier, SlipKind kind) {
        return slips.of(dossier).stream()
                .filter(slip -> slip.kind() == kind)
                .findFirst()
                .map(slips::factsOf);
    }

    /** When the slip promises the result: a day means the end of its office hours. */
    private static Instant promise(SlipKind kind, Map<String, Object> facts) {
        return switch (kind) {
            case RECEIPT -> Instant.parse(facts.get("due").toString());
            case APOLOGY -> LocalDate.parse(facts.get("newDate").toString())
                    .atTime(END_OF_DAY)
                    .atZone(CityClock.ZONE)
                    .toInstant();
            default -> null;
        };
    }

    private static String name(DossierFile file, PaperForm form, int version) {
        String again = version == 1 ? "" : " (lần " + version + ")";
        return form.title() + " " + file.dossier().code() + again + ".pdf";
    }
}
