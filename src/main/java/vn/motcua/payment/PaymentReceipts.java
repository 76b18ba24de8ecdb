package vn.motcua.payment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.document.SignedPapers;
import vn.motcua.document.Signer;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.Services;

/** Electronic receipts: who asks for one gets the same paper, signed with the key of the unit that took the money. */
@Component
public class PaymentReceipts {

    private static final String DESK = "Bộ phận một cửa";

    private final SignedPapers papers;
    private final Dossiers dossiers;
    private final Services services;
    private final Units units;
    private final String address;

    PaymentReceipts(
            SignedPapers papers,
            Dossiers dossiers,
            Services services,
            Units units,
            @Value("${motcua.site.address:http://localhost:8080}") String address) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.services = services;
        this.units = units;
        this.address = address;
    }

    /** The name of the file. */
    public String nameOf(Payment payment) {
        return "Biên lai " + payment.code() + ".pdf";
    }

    /**
     * The receipt as a signed PDF, for a payment that was already found for its reader.
     *
     * @throws Refusal not found where nothing was paid, or the receipt is not made out yet
     */
    public byte[] pdf(Payment payment) {
        if (!payment.state().isSettled() || payment.money().receipt() == null) {
            throw Refusal.notFound();
        }
        Dossier dossier = dossiers.get(payment.dossier());
        Unit unit = units.get(dossier.unit());
        return papers.draw(
                        "payment-receipt",
                        model(payment, dossier, unit),
                        new Signer("system", unit.name(), DESK, unit.code()))
                .pdf();
    }

    private Map<String, Object> model(Payment payment, Dossier dossier, Unit unit) {
        Map<String, Object> model = new HashMap<>();
        model.put("agency", unit.parent() == null || unit.parent().isBlank() ? null : units.get(unit.parent()).name());
        model.put("unit", unit.name());
        model.put("number", payment.money().receipt());
        model.put("date", payment.times().settledAt().atZone(CityClock.ZONE).toLocalDate());
        model.put("code", payment.code());
        model.put("link", address + "/tracking/" + payment.code());
        model.put("payer", dossier.applicant().name());
        model.put("content", services.version(dossier.service(), dossier.serviceVersion()).sheet().name());
        model.put("purpose", payment.subject().words());
        model.put("basis", payment.subject().basis());
        model.put("amount", payment.amount());
        model.put("paidAt", payment.times().settledAt());
        model.put("way", payment.state() == PaymentState.PAID ? "Trực tuyến, qua ngân hàng" : "Tại bộ phận một cửa");
        model.put("reference", payment.money().reference());
        model.put("position", DESK);
        model.put("signer", unit.name());
        model.put("signedAt", payment.times().settledAt());
        return model;
    }
}
