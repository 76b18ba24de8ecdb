package vn.motcua.web;

import java.util.List;
import vn.motcua.security.Kind;

/**
 * An entry of the navigation.
 *
 * @param key by which a page says that it lies there
 * @param href where it leads
 */
public record SiteLink(String key, String href) {

    private static final List<SiteLink> EVERYBODY =
            List.of(new SiteLink("services", "/services"), new SiteLink("tracking", "/tracking"));
    private static final SiteLink OWN_DOSSIERS = new SiteLink("mine", "/dossiers");
    private static final SiteLink NOTICES = new SiteLink("notices", "/notices");
    private static final SiteLink DESK_NOTICES = new SiteLink("notices", "/desk/notices");
    private static final SiteLink WORK = new SiteLink("work", "/desk");
    private static final SiteLink UNIT_DOSSIERS = new SiteLink("dossiers", "/desk/dossiers");
    private static final SiteLink REGISTER = new SiteLink("register", "/desk/register");
    private static final SiteLink CITY = new SiteLink("city", "/city");
    private static final SiteLink WORKBENCH = new SiteLink("workbench", "/workbench");

    /** The key of the words people see. */
    public String words() {
        return "web.nav." + key;
    }

    /** Where work begins for that kind of account. */
    static List<SiteLink> of(Kind kind) {
        return switch (kind) {
            case OFFICER -> List.of(WORK, UNIT_DOSSIERS, REGISTER, DESK_NOTICES);
            case MANAGER -> List.of(CITY);
            case DESIGNER -> List.of(WORKBENCH);
            case ADMIN -> List.of(CITY, WORKBENCH);
            case CITIZEN, BUSINESS -> List.of(EVERYBODY.get(0), EVERYBODY.get(1), OWN_DOSSIERS, NOTICES);
            case ANONYMOUS, SYSTEM -> List.of(EVERYBODY.get(0), EVERYBODY.get(1), OWN_DOSSIERS);
        };
    }
}
