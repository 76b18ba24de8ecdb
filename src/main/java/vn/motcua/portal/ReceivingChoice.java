package vn.motcua.portal;

import java.util.List;
import vn.motcua.organisation.Unit;

/**
 * What is offered to whoever chooses the unit that shall receive a dossier.
 *
 * @param only the one unit that receives the service; null where there are several
 * @param districts the districts to choose from first; empty where that is done or not needed
 * @param district the district that was chosen; null without
 * @param q the words that were searched; null without
 * @param units the units to choose from; empty before a district is chosen or words are searched
 */
record ReceivingChoice(Unit only, List<Unit> districts, Unit district, String q, List<Offer> units) {

    /** A unit with the name of the unit above it, empty where that goes without saying. */
    record Offer(String code, String name, String above) {}

    /** Whether words were searched and nothing has that name. */
    public boolean nothingFound() {
        return q != null && units.isEmpty();
    }
}
