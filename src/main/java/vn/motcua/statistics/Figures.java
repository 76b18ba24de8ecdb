package vn.motcua.statistics;

/**
 * How many dossiers came in, are under way and were done.
 *
 * @param received filed in the period
 * @param inProgress filed and not done at its end
 * @param doneOnTime done in the period within the legal time: the moment of the result at the desk decides
 * @param doneLate done in the period after it
 * @param overdue under way at its end with the legal time over
 * @param receptionLate filed in the period and left without an answer for more than the desk's eight working hours
 * @param apologised those for which a leader apologised in the period
 * @param lateWithoutApology done late or overdue, and nobody apologised: a line of its own
 * @param missedByOutage done late or overdue, and the product itself did not work when the time ran out
 */
public record Figures(
        long received,
        long inProgress,
        long doneOnTime,
        long doneLate,
        long overdue,
        long receptionLate,
        long apologised,
        long lateWithoutApology,
        long missedByOutage) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                received + other.received,
                inProgress + other.inProgress,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                overdue + other.overdue,
                receptionLate + other.receptionLate,
                apologised + other.apologised,
                lateWithoutApology + other.lateWithoutApology,
                missedByOutage + other.missedByOutage);
    }

    /** How many were done. */
    public long done() {
        return doneOnTime + doneLate;
    }

    /** How many of a hundred that were done were done in time; 100 while none was done. */
    public long percentOnTime() {
        return done() == 0 ? 100 : doneOnTime * 100 / done();
    }
}
