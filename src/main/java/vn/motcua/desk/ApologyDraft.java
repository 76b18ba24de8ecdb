package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.form.Answers;
import vn.motcua.security.Actor;
import vn.motcua.web.Language;
import vn.motcua.web.Words;
import vn.motcua.workflow.Apologies;
import vn.motcua.workflow.ApologyProposals;
import vn.motcua.workflow.WorkItem;

/** With what the decision panel of an item begins: empty, or a leader's apology ready to be signed. */
@Component
class ApologyDraft {

    private final Apologies apologies;
    private final ApologyProposals proposals;
    private final DossierFiles files;
    private final Words words;

    ApologyDraft(Apologies apologies, ApologyProposals proposals, DossierFiles files, Words words) {
        this.apologies = apologies;
        this.proposals = proposals;
        this.files = files;
        this.words = words;
    }

    /** Whether that item is the one in which the leader apologises. */
    boolean isFor(WorkItem item) {
        return apologies.isApology(item);
    }

    /** The new date, the reason and the words are proposed; the leader changes what he likes. */
    DecisionInput start(Actor actor, WorkItem item) {
        if (!apologies.isApology(item)) {
            return DecisionInput.blank();
        }
        ApologyProposals.Proposal proposal = proposals.of(files.open(actor, item.code()));
        // The applicant reads them, so they are in the city's language.
        String note = words.in(Language.VIETNAMESE, "desk.apology.words");
        return new DecisionInput(null, note, Answers.of(proposal.answers()), List.of(), List.of(), List.of());
    }
}
