package vn.motcua.workbench;

import vn.motcua.service.Service;
import vn.motcua.web.Language;

/**
 * One service in the designer's list.
 *
 * @param service the service in its latest version
 */
record ServiceLine(Service service) {

    /** Its name in the reader's language. */
    public String name() {
        return Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name();
    }

    /** The legal time limit in the reader's language. */
    public String limit() {
        return Language.isEnglish()
                ? service.sheet().limit().inEnglish()
                : service.sheet().limit().inVietnamese();
    }

    /** How many steps the applicant sees. */
    public int steps() {
        return service.diagram().straightWay().size();
    }

    /** The key of the field's name. */
    public String fieldKey() {
        return "field." + service.sheet().field();
    }
}
