package vn.motcua.form;

/**
 * How an input is filled in; what is null does not apply.
 *
 * @param prefill what of the signed-in account goes in: name, personalId, phone, email or address
 * @param autocomplete the token for the browser
 * @param unitTier the tier whose units may be picked
 * @param route the lane unit, commune or district, to which the unit picked here points
 * @param school which schools may be picked, null where none are
 * @param suffix what stands behind the box, such as a unit of measure
 */
public record Filling(String prefill, String autocomplete, String unitTier, String route, OfSchools school,
        String suffix) {

    /**
     * Which schools may be picked.
     *
     * @param level kindergarten, primary or lower-secondary
     * @param catchmentOf the key of the unit field with the commune where the child lives, or null
     */
    public record OfSchools(String level, String catchmentOf) {}
}
