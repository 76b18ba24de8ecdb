package vn.motcua.portal;

import vn.motcua.service.Service;
import vn.motcua.service.Sheet;

/**
 * A service in the list of services, as the API tells it.
 *
 * @param key the one key everywhere
 * @param code the national code, null where none is confirmed
 * @param name the official Vietnamese name
 * @param nameEn the English name
 * @param field one of the ten groups of services
 * @param tier whose desk receives it
 * @param level 3 or 4
 * @param applicant who may apply
 * @param limit the legal time limit
 * @param fee what it costs
 */
record ServiceJson(
        String key,
        String code,
        String name,
        String nameEn,
        String field,
        String tier,
        int level,
        String applicant,
        LimitJson limit,
        FeeJson fee) {

    static ServiceJson of(Service service) {
        Sheet sheet = service.sheet();
        return new ServiceJson(
                sheet.key(),
                Blank.toNull(sheet.code()),
                sheet.name(),
                sheet.nameEn(),
                sheet.field(),
                sheet.tier(),
                sheet.level(),
                sheet.applicant(),
                LimitJson.of(sheet.limit()),
                FeeJson.of(sheet.fee()));
    }
}
