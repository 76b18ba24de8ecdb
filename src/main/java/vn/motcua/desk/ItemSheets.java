package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.Role;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;
import vn.motcua.service.Outcome;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkSteps;

/** Lays a work item open for whoever may see it. */
@Component
class ItemSheets {

    private final WorkLines lines;
    private final WorkSteps steps;
    private final Accounts accounts;

    ItemSheets(WorkLines lines, WorkSteps steps, Accounts accounts) {
        this.lines = lines;
        this.steps = steps;
        this.accounts = accounts;
    }

    ItemSheet of(Actor reader, WorkItem item, DossierSheet dossier, Answers typed) {
        Rights rights = Rights.of(reader, item);
        List<Outcome> outcomes = steps.outcomes(item);
        StepForm form = steps.form(item).map(schema -> new StepForm(schema, outcomes, typed)).orElse(null);
        FormSchema filed = dossier.file().service().form();
        Answers answers = dossier.file().dossier().answers();
        return new ItemSheet(
                lines.of(reader, item),
                rights,
                rights.assign() ? officers(item) : List.of(),
                outcomes,
                supplements(item, outcomes),
                form == null ? List.of() : form.pages(),
                form == null ? Map.of() : form.reservations(Language.isEnglish()),
                filed.visiblePages(answers).stream().flatMap(page -> page.fields().stream()).toList(),
                filed.visiblePages(answers).stream().flatMap(page -> page.documents().stream()).toList());
    }

    /** Whether that decision asks the applicant for a supplement. */
    boolean asksSupplement(WorkItem item, String outcome) {
        return outcome != null && steps.asksSupplement(item, outcome);
    }

    private Set<String> supplements(WorkItem item, List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::id)
                .filter(outcome -> steps.asksSupplement(item, outcome))
                .collect(Collectors.toSet());
    }

    private List<Account> officers(WorkItem item) {
        return accounts.holdersOf(item.post().unit(), Role.of(item.post().role()));
    }
}
