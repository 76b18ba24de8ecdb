package vn.motcua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.springframework.stereotype.Component;
import vn.motcua.document.Verification.Outcome;
import vn.motcua.refusal.Refusal;

/** Signs papers with the key of the unit, and tells whether a signed paper is still what it was. */
@Component
public class Signatures {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SigningKeys keys;
    private final Clock clock;

    Signatures(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The paper with a signature (PAdES B-B) added; earlier signatures stay good. */
    public byte[] sign(byte[] pdf, Signer signer) {
        SigningKey key = keyOf(signer.unit());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addSignature(dictionary(signer, clock.instant()), new CadesSignature(key));
            document.saveIncremental(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /**
     * Makes sure, while there is time, that the unit can sign.
     *
     * @throws Refusal document.no-signing-key, if it has no key
     */
    public void requireKey(String unit) {
        keyOf(unit);
    }

    /** Whether the paper is signed, unchanged since, and by whom. */
    public Verification verify(byte[] pdf) {
        Set<X509Certificate> trusted = keys.trusted();
        try (PDDocument document = new GuardedPdfParser(new RandomAccessReadBuffer(pdf)).parse()) {
            List<SignedPart> parts = document.getSignatureDictionaries().stream()
                    .map(signature -> new SignedPart(pdf, signature))
                    .sorted(Comparator.comparingLong(SignedPart::end))
                    .toList();
            return parts.isEmpty() ? Verification.unsigned() : verify(pdf, parts, trusted);
        } catch (IOException | RuntimeException unreadable) {
            // Anybody may send anything to be verified; what cannot be read is not signed.
            return Verification.unsigned();
        }
    }

    private static Verification verify(byte[] pdf, List<SignedPart> parts, Set<X509Certificate> trusted)
            throws IOException {
        SignedPart last = parts.get(parts.size() - 1);
        Outcome outcome = last.end() == pdf.length ? Outcome.VALID : Outcome.CHANGED;
        for (SignedPart part : parts) {
            Outcome own = outcomeOf(part, trusted);
            if (outcome == Outcome.VALID || own == Outcome.CHANGED) {
                outcome = own;
            }
        }
        PDSignature signature = last.signature();
        return new Verification(
                outcome, signature.getName(), signature.getReason(), signature.getLocation(), time(signature));
    }

    private static Outcome outcomeOf(SignedPart part, Set<X509Certificate> trusted) throws IOException {
        List<X509Certificate> chain = part.intactChain();
        if (chain.isEmpty()) {
            return Outcome.CHANGED;
        }
        Instant time = time(part.signature());
        boolean believed = time != null && Certificates.believed(chain, trusted, time);
        return believed ? Outcome.VALID : Outcome.UNTRUSTED;
    }

    SigningKey keyOf(String unit) {
        return keys.of(unit).orElseThrow(() -> DocumentRefusal.noSigningKey(unit));
    }

    static PDSignature dictionary(Signer signer, Instant signed) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(signer.name());
        signature.setReason(signer.position());
        signature.setLocation(signer.unit());
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(signed, ZONE)));
        return signature;
    }

    private static Instant time(PDSignature signature) {
        Calendar date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }
}
