package vn.motcua.enrolment;

/**
 * The seats of a school for a school year.
 *
 * @param place which seats
 * @param seats how many there are
 * @param taken how many are taken; never more than there are
 */
public record SeatPlan(Place place, int seats, int taken) {

    /**
     * Which seats.
     *
     * @param school the code of the school
     * @param schoolYear such as {@code 2027-2028}
     * @param ageGroup the group of age in a kindergarten; empty in other schools
     */
    public record Place(String school, String schoolYear, String ageGroup) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return word().compareTo(other.word());
        }

        /** As one word, for addresses and the trail: {@code MN-001-1.2027-2028.age-5}. */
        public String word() {
            return school + "." + schoolYear + "." + ageGroup;
        }
    }

    /** How many are left. */
    public int left() {
        return seats - taken;
    }
}
