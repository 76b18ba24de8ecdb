package vn.motcua.refusal;

import java.util.List;

/**
 * A request that the product declines, said so that the person knows what to do next.
 *
 * <p>The code is stable and is the key of the sentence in the message bundles; the arguments fill the sentence.
 */
public class Refusal extends RuntimeException {

    /** What kind of no it is; the doors turn it into a status. */
    public enum Kind {
        /** The thing does not exist, or not for this person: both are answered alike. */
        NOT_FOUND,
        /** The person is known and may not do this. */
        FORBIDDEN,
        /** Somebody else was first, or the state moved on. */
        CONFLICT,
        /** The copy on which the request is based is out of date. */
        STALE,
        /** The content cannot be accepted as it is; the fields say where. */
        INVALID,
        /** The request itself is malformed. */
        MALFORMED,
        /** Too many requests of this kind; later it works again. */
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldProblem> fields;

    private Refusal(Kind kind, String code, List<FieldProblem> fields, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
        this.fields = List.copyOf(fields);
    }

    /** A refusal of the given kind; the code is the key of its sentence in the message bundles. */
    public static Refusal of(Kind kind, String code, Object... arguments) {
        return new Refusal(kind, code, List.of(), arguments);
    }

    /** The one answer for what does not exist and for what is not this person's to see. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "not-found");
    }

    /** A refusal that names the fields to mend. */
    public static Refusal invalid(String code, List<FieldProblem> fields, Object... arguments) {
        return new Refusal(Kind.INVALID, code, fields, arguments);
    }

    /** What kind of no it is. */
    public Kind kind() {
        return kind;
    }

    /** The stable code, for instance {@code dossier.document-missing}. */
    public String code() {
        return code;
    }

    /** What fills the sentence; never personal data, for it is logged. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** The fields to mend; empty where the refusal is not about fields. */
    public List<FieldProblem> fields() {
        return fields == null ? List.of() : fields;
    }
}
