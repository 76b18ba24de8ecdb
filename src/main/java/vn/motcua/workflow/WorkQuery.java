package vn.motcua.workflow;

/**
 * What is asked of the list of work.
 *
 * @param view which of the lists
 * @param service the key of one service, null for all
 * @param words what is searched in code, name and service, with or without marks; null for all
 * @param cursor where to go on, as the page before said; null for the first page
 * @param limit how many at most
 */
public record WorkQuery(WorkView view, String service, String words, String cursor, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 200;

    /** The first item of a view. */
    static WorkQuery first(WorkView view) {
        return new WorkQuery(view, null, null, null, 0);
    }

    /** The same, asked of another view. */
    WorkQuery of(WorkView other) {
        return new WorkQuery(other, service, words, cursor, limit);
    }

    boolean hasService() {
        return service != null && !service.isBlank();
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** Keeps the size of a page within 1 and 200; 25 where nothing is said. */
    public static int pageSize(Integer wanted) {
        return wanted == null ? USUAL : Math.max(1, Math.min(MOST, wanted));
    }
}
