package vn.motcua.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** Official papers, drawn and signed with the key of their unit in one go. */
@Component
public class SignedPapers {

    private final Papers papers;
    private final Signatures signatures;
    private final Clock clock;

    SignedPapers(Papers papers, Signatures signatures, Clock clock) {
        this.papers = papers;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** The same of a paper that is signed now. */
    public SignedPaper draw(String template, Map<String, Object> model, Signer signer) {
        return draw(template, model, signer, clock.instant());
    }

    /**
     * Draws the paper and signs it (PAdES B-B).
     *
     * @param template the name of the template
     * @param model what it says
     * @param signed when the signer signed, which the signature tells
     * @throws Refusal document.no-signing-key, if the signer's unit has none
     */
    public SignedPaper draw(String template, Map<String, Object> model, Signer signer, Instant signed) {
        SigningKey key = signatures.keyOf(signer.unit());
        return new SignedPaper(papers.draw(
                template, model, document -> new FreshSignature(key).save(document, Signatures.dictionary(signer, signed))));
    }
}
