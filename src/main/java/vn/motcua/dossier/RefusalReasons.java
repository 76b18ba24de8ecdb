package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.form.Option;
import vn.motcua.service.Services;

/** Why a dossier was refused or sent back, in the words that stand on its paper. */
@Component
class RefusalReasons {

    private final Services services;

    RefusalReasons(Services services) {
        this.services = services;
    }

    /** What the last officer ticked and wrote, and what the one before him wrote whose refusal a leader signs. */
    List<String> of(List<Decision> decisions) {
        List<String> reasons = new ArrayList<>();
        int from = Math.max(0, decisions.size() - 2);
        for (Decision decision : decisions.subList(from, decisions.size())) {
            if (!isOfApplicant(decision) && saysWhy(decision, decisions)) {
                reasons.addAll(ticked(decision));
                reasons.add(decision.note());
            }
        }
        return reasons.stream().filter(reason -> !reason.isBlank()).distinct().toList();
    }

    private static boolean isOfApplicant(Decision decision) {
        return Routing.APPLICANT.equals(decision.by().role());
    }

    /** A decision before the last one counts only if it led here: it refused too. */
    private static boolean saysWhy(Decision decision, List<Decision> decisions) {
        return decision == decisions.get(decisions.size() - 1) || "refuse".equals(decision.outcome());
    }

    private List<String> ticked(Decision decision) {
        if (decision.formKey() == null || !(decision.answers().get("reasons") instanceof List<?> values)) {
            return List.of();
        }
        return services.sharedForm(decision.formKey()).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> "reasons".equals(field.key()))
                .flatMap(field -> field.options().stream())
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .toList();
    }
}
