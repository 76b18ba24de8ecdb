package vn.motcua.document;

/**
 * The form that a circular of the Government Office prescribes for a kind of paper.
 *
 * @param circular the circular, for instance {@code TT 03/2025/TT-VPCP}
 * @param number the number of the form in it; empty for a paper that has none there
 * @param title the name of the paper
 * @param symbol what follows the number of the paper, for instance {@code TNHS}
 * @param desk what the circular calls the one-stop desk
 */
public record PaperForm(String circular, String number, String title, String symbol, String desk) {

    /** As it stands in the corner of the paper, for instance: Mẫu số 01 · TT 03/2025/TT-VPCP. */
    public String label() {
        return number.isEmpty() ? "" : "Mẫu số " + number + " · " + circular;
    }
}
