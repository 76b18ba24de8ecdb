package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.form.Field;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.Lane;
import vn.motcua.service.Services;

/** Says which unit a lane means for one dossier. */
@Component
public class Routing {

    /** The unit and role of a lane that belongs to the applicant. */
    public static final String APPLICANT = "applicant";

    private static final String CITY = "01";
    private static final String PARTNER = "partner:";

    private final Units units;
    private final Services services;

    Routing(Units units, Services services) {
        this.units = units;
        this.services = services;
    }

    /**
     * The code of the unit that the lane means for this dossier.
     *
     * @throws IllegalStateException for {@code caller}, which only the calling diagram can tell
     */
    public String unitOf(Lane lane, Dossier dossier) {
        return switch (lane.unit()) {
            case "receiving" -> dossier.unit();
            case "district" -> district(dossier);
            case "commune" -> commune(dossier);
            case "city" -> CITY;
            case APPLICANT -> APPLICANT;
            case "caller" -> throw new IllegalStateException("Only the calling diagram knows who the caller is");
            default -> named(lane.unit(), dossier);
        };
    }

    /** A department, or a partner: its branch at the dossier's district where it has branches. */
    private String named(String unit, Dossier dossier) {
        String code = unit.substring(unit.indexOf(':') + 1);
        return unit.startsWith(PARTNER)
                ? units.branchOf(code, district(dossier)).map(Unit::code).orElse(code)
                : code;
    }

    private String district(Dossier dossier) {
        Unit receiving = units.get(dossier.unit());
        return switch (receiving.tier()) {
            case DISTRICT -> receiving.code();
            case COMMUNE -> receiving.parent();
            default -> routed(dossier, "district", Tier.DISTRICT, receiving.code());
        };
    }

    /** A commune's dossier may concern another commune too: the one where somebody lived before, if the form names it. */
    private String commune(Dossier dossier) {
        return routed(dossier, "commune", Tier.COMMUNE, dossier.unit());
    }

    /** The unit that the form's field for this lane names; the receiving unit where the form has no such field. */
    private String routed(Dossier dossier, String route, Tier tier, String otherwise) {
        FormSchema form = services.version(dossier.service(), dossier.serviceVersion()).form();
        for (Field field : form.fields()) {
            String code = route.equals(field.route()) ? dossier.answers().text(field.key()) : null;
            if (code != null && units.exists(code, tier)) {
                return code;
            }
        }
        return otherwise;
    }
}
