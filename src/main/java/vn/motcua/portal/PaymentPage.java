package vn.motcua.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.payment.Payment;
import vn.motcua.payment.PaymentReceipts;
import vn.motcua.payment.Payments;
import vn.motcua.security.CurrentActor;

/** Paying: the way to the bank, what became of it, and the receipt. */
@Controller
@RequestMapping("/dossiers/{id}/payments")
class PaymentPage {

    private final Payments payments;
    private final PaymentReceipts receipts;
    private final DossierFiles files;
    private final DossierViews views;
    private final CurrentActor current;

    PaymentPage(
            Payments payments,
            PaymentReceipts receipts,
            DossierFiles files,
            DossierViews views,
            CurrentActor current) {
        this.payments = payments;
        this.receipts = receipts;
        this.files = files;
        this.views = views;
        this.current = current;
    }

    @PostMapping
    Object pay(@PathVariable String id) {
        return SeeOther.to(payments.wayTo(payments.start(current.get(), id)));
    }

    /** Where the bank sends the applicant back, and where he sees it later. */
    @GetMapping("/{payment}")
    String show(@PathVariable String id, @PathVariable String payment, Model model) {
        DossierFile file = files.open(current.get(), id);
        model.addAttribute("view", views.own(file));
        model.addAttribute("fee", PaymentView.of(payments.find(current.get(), id, payment)));
        return "portal/payment";
    }

    @GetMapping("/{payment}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String id, @PathVariable String payment) {
        Payment paid = payments.find(current.get(), id, payment);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(receipts.nameOf(paid), StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .body(receipts.pdf(paid));
    }
}
