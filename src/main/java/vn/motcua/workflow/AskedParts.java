package vn.motcua.workflow;

/** The keys under which an officer names the parts of a dossier that are to be mended. */
public final class AskedParts {

    /** The keys of the answers to mend. */
    public static final String FIELDS = "askedFields";

    /** The keys of the documents to hand in again. */
    public static final String DOCUMENTS = "askedDocuments";

    private AskedParts() {}
}
