package vn.motcua.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierFile;
import vn.motcua.form.Field;
import vn.motcua.payment.Payments;
import vn.motcua.web.Language;
import vn.motcua.web.Words;

/** Puts into words what is asked of an applicant. */
@Component
class AskedViews {

    private final Payments payments;
    private final Words words;

    AskedViews(Payments payments, Words words) {
        this.payments = payments;
        this.words = words;
    }

    /** For the applicant, with the way to the answer; otherwise to look at. */
    List<AskedView> of(DossierFile file, boolean own) {
        return file.asked().stream().map(asked -> view(file, asked, own)).toList();
    }

    /** One question, for the page on which it is answered. */
    AskedView of(DossierFile file, Asked asked) {
        return view(file, asked, true);
    }

    private AskedView view(DossierFile file, Asked asked, boolean own) {
        return new AskedView(
                asked.kind(),
                title(asked),
                asked.text(),
                parts(file, asked),
                asked.askedAt(),
                asked.until(),
                asked.stopsClock() && file.clock().isStopped(),
                own ? href(file, asked) : null,
                asked.isPayment() ? payments.awaitedIn(asked.workItem()).map(PaymentView::of).orElse(null) : null);
    }

    private String title(Asked asked) {
        return switch (asked.kind()) {
            case "supplement" -> supplementTitle(asked);
            case "payment" -> words.here("portal.asked.payment");
            default -> words.here("portal.asked.task", asked.title());
        };
    }

    private String supplementTitle(Asked asked) {
        int documents = asked.documents().size();
        int fields = asked.fields().size();
        if (documents > 0 && fields > 0) {
            return words.here("portal.asked.both", documents, fields);
        }
        if (documents > 0) {
            return words.here("portal.asked.documents", documents);
        }
        return fields > 0 ? words.here("portal.asked.fields", fields) : words.here("portal.asked.supplement");
    }

    private static List<String> parts(DossierFile file, Asked asked) {
        Stream<String> documents = asked.documents().stream().map(key -> FiledDocument.title(file, key));
        Stream<String> fields = asked.fields().stream()
                .map(key -> file.service().form().field(key).map(AskedViews::label).orElse(key));
        return Stream.concat(documents, fields).toList();
    }

    private static String label(Field field) {
        return field.labelIn(Language.current());
    }

    /** A payment has a button of its own, for it is a form that leads to the bank. */
    private static String href(DossierFile file, Asked asked) {
        return switch (asked.kind()) {
            case "supplement" -> "/dossiers/" + file.dossier().code() + "/supplement";
            case "payment" -> null;
            default -> "/tasks/" + asked.workItem();
        };
    }
}
