package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.Answer;
import vn.motcua.form.AnswerPage;
import vn.motcua.web.ClockView;
import vn.motcua.web.StageLine;

/**
 * A dossier as officers read it.
 *
 * @param file the dossier with all that belongs to it
 * @param service the name of the service
 * @param unit the name of the unit where it was filed
 * @param sections what was filled in, page by page
 * @param documents what was handed in
 * @param decisions what was decided so far
 * @param stages the way
 * @param clock the legal clock in words
 */
record DossierSheet(
        DossierFile file,
        String service,
        String unit,
        List<AnswerPage> sections,
        List<DocumentLine> documents,
        List<DecisionLine> decisions,
        List<StageLine> stages,
        ClockView clock) {

    /**
     * A document that was handed in, or a paper that the city issued.
     *
     * @param address where it is opened
     * @param title what was asked for
     * @param name the name of the file
     * @param type the media type found in the content
     * @param size in bytes
     * @param sha256 the hash of the content
     */
    record DocumentLine(String address, String title, String name, String type, long size, String sha256) {

        /** Whether the page can show it. */
        public boolean shown() {
            return ShownType.of(type).isPresent();
        }
    }

    /**
     * What was decided at one step.
     *
     * @param step the step's name
     * @param outcome the words of the button
     * @param note the officer's own words
     * @param who the person, empty for the applicant
     * @param roleKey the key of the role's name
     * @param unit the name of the unit, empty for the applicant
     * @param at when
     * @param findings what was recorded in the step's form
     */
    record DecisionLine(
            String step,
            String outcome,
            String note,
            String who,
            String roleKey,
            String unit,
            Instant at,
            List<Answer> findings) {}

    /** The papers that the city issued. */
    public List<DocumentLine> results() {
        return file.results().stream()
                .map(result -> new DocumentLine(
                        "/desk/dossiers/" + file.dossier().code() + "/results/" + result.number(),
                        "",
                        result.name(),
                        result.type(),
                        result.size(),
                        result.sha256()))
                .toList();
    }

    /** The first document that the page can show; null without one. */
    public DocumentLine firstShown() {
        return documents.stream().filter(DocumentLine::shown).findFirst().orElse(null);
    }

    /** The steps of the diagram where the dossier is now, by their ids. */
    public String activeSteps() {
        return steps("CURRENT");
    }

    /** The steps that are behind it. */
    public String doneSteps() {
        return steps("DONE");
    }

    private String steps(String state) {
        return String.join(" ", file.stages().stream()
                .filter(stage -> stage.state().name().equals(state))
                .map(stage -> stage.step())
                .toList());
    }
}
