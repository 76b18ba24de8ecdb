package vn.motcua.organisation;

/**
 * A unit as official papers name it.
 *
 * @param unit the unit
 */
public record OfficialName(Unit unit) {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String CITY = "Hà Nội";

    /** For instance: Ủy ban nhân dân phường Phúc Xá; a department keeps its own name. */
    public String full() {
        return isCommittee() || unit.tier() == Tier.CITY ? COMMITTEE + " " + inSentence() : unit.name();
    }

    /** On whose behalf its leader signs, null where he signs for himself. */
    public String authority() {
        return isCommittee() ? "TM. " + COMMITTEE : null;
    }

    /** What its leader is called. */
    public String leader() {
        return isCommittee() || unit.tier() == Tier.CITY ? "Chủ tịch" : "Giám đốc";
    }

    /** The place of its papers: the name without the kind of unit; departments sit in the city. */
    public String place() {
        return isCommittee() ? unit.name().replaceFirst("^(Phường|Xã|Thị trấn|Quận|Huyện|Thị xã) ", "") : CITY;
    }

    private boolean isCommittee() {
        return unit.tier() == Tier.COMMUNE || unit.tier() == Tier.DISTRICT;
    }

    private String inSentence() {
        return unit.name().substring(0, 1).toLowerCase() + unit.name().substring(1);
    }
}
