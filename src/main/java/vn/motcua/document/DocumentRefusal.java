package vn.motcua.document;

import org.springframework.util.unit.DataSize;
import vn.motcua.refusal.Refusal;

/** Why a document is not taken; each reason has a sentence of its own. */
final class DocumentRefusal {

    private DocumentRefusal() {}

    static Refusal empty() {
        return invalid("document.empty");
    }

    static Refusal tooLarge(DataSize limit) {
        boolean small = limit.toMegabytes() == 0;
        return invalid("document.too-large", small ? limit.toKilobytes() + " KB" : limit.toMegabytes() + " MB");
    }

    static Refusal wrongType() {
        return invalid("document.wrong-type");
    }

    static Refusal unreadable() {
        return invalid("document.unreadable");
    }

    static Refusal password() {
        return invalid("document.password");
    }

    static Refusal activeContent() {
        return invalid("document.active-content");
    }

    static Refusal virus() {
        return invalid("document.virus");
    }

    static Refusal noSigningKey(String unit) {
        return invalid("document.no-signing-key", unit);
    }

    private static Refusal invalid(String code, Object... arguments) {
        return Refusal.of(Refusal.Kind.INVALID, code, arguments);
    }
}
