package vn.motcua.slip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.HandOvers;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.Field;
import vn.motcua.form.FormSchema;

/** What form 02 says: everything that is to be completed, at once, with the reason and the term. */
@Component
class SupplementFacts {

    private final Heads heads;
    private final HandOvers handOvers;
    private final String hotline;

    SupplementFacts(Heads heads, HandOvers handOvers, @Value("${motcua.site.hotline:1022}") String hotline) {
        this.heads = heads;
        this.handOvers = handOvers;
        this.hotline = hotline;
    }

    Map<String, Object> of(DossierFile file, PaperForm form, Asked asked) {
        Map<String, Object> facts = heads.ofDesk(file, form, asked.askedAt());
        List<String> parts = parts(file.service().form(), asked);
        facts.put("items", parts.isEmpty() ? asked.text().lines().filter(line -> !line.isBlank()).toList() : parts);
        facts.put("reason", parts.isEmpty() ? null : asked.text());
        facts.put("deadline", handOvers.dueOf(asked.workItem()).map(Instant::toString).orElse(null));
        facts.put("stopsClock", file.dossier().milestones().acceptedAt() != null);
        asking(file).ifPresent(by -> {
            facts.put("contact", by.personName());
            facts.put("taker", by.personName());
        });
        facts.put("contactPhone", hotline);
        facts.put("giver", file.dossier().applicant().name());
        return facts;
    }

    private static List<String> parts(FormSchema form, Asked asked) {
        List<String> parts = new ArrayList<>();
        asked.documents().forEach(key -> parts.add(form.documents().stream()
                .filter(slot -> slot.key().equals(key))
                .map(DocumentSlot::name)
                .findFirst()
                .orElse(key)));
        asked.fields().forEach(key -> parts.add("Nội dung khai: " + form.field(key).map(Field::label).orElse(key)));
        return parts;
    }

    private static Optional<Decision.By> asking(DossierFile file) {
        List<Decision> decisions = file.decisions();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1).by());
    }
}
