package vn.motcua.portal;

import vn.motcua.service.Sheet;
import vn.motcua.web.Language;

/**
 * A service in words, as lists and headings show it.
 *
 * @param key the one key everywhere
 * @param name its name in the language of the reader
 * @param code the national code; empty where none is confirmed
 * @param field one of the ten groups of services
 * @param tier whose desk receives it
 * @param level 3 or 4
 * @param limit the legal time limit in words
 * @param fee what it costs in dong, null where it depends on the answers
 */
record ServiceLine(
        String key, String name, String code, String field, String tier, int level, String limit, Long fee) {

    static ServiceLine of(Sheet sheet) {
        boolean english = Language.isEnglish();
        return new ServiceLine(
                sheet.key(),
                english ? sheet.nameEn() : sheet.name(),
                sheet.code(),
                sheet.field(),
                sheet.tier(),
                sheet.level(),
                english ? sheet.limit().inEnglish() : sheet.limit().inVietnamese(),
                sheet.fee().fixed().isPresent() ? sheet.fee().fixed().getAsLong() : null);
    }

    /** Whether it costs nothing. */
    public boolean free() {
        return fee != null && fee == 0;
    }
}
