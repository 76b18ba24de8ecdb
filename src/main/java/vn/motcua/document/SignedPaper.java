package vn.motcua.document;

/**
 * A paper that the platform itself has drawn and signed.
 *
 * <p>Only this room makes one, so what it holds is known to be ours: it is stored without the inspection that a stranger's
 * document goes through.
 */
public final class SignedPaper {

    private final byte[] pdf;

    SignedPaper(byte[] pdf) {
        this.pdf = pdf;
    }

    /** A copy of the PDF. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** The bytes themselves, which nobody outside may get hold of and change. */
    byte[] bytes() {
        return pdf;
    }
}
