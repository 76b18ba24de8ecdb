package vn.motcua.portal;

import vn.motcua.service.Fee;

/**
 * What a service costs, as the API tells it.
 *
 * @param amount in whole dong, null where it depends on the answers
 * @param expression the FEEL expression over the answers, null where the amount is fixed
 * @param basis the law on which it rests
 * @param currency always {@code VND}
 */
record FeeJson(Long amount, String expression, String basis, String currency) {

    static FeeJson of(Fee fee) {
        boolean fixed = fee.fixed().isPresent();
        return new FeeJson(
                fixed ? fee.fixed().getAsLong() : null,
                fixed ? null : fee.text().substring(1).strip(),
                Blank.toNull(fee.basis()),
                "VND");
    }
}
