package vn.motcua.service;

/** A file that cannot be read as a diagram at all, with the reason as a violation. */
public class DiagramRefused extends RuntimeException {

    private final transient Violation violation;

    /** Refuses for this reason. */
    public DiagramRefused(Violation violation) {
        super(violation.file() + ": " + violation.element() + ": " + violation.message());
        this.violation = violation;
    }

    static DiagramRefused of(String file, String element, String rule, Words words) {
        return new DiagramRefused(new Violation(file, element, "", rule, words.vietnamese(), words.english()));
    }

    /** The reason. */
    public Violation violation() {
        return violation;
    }
}
