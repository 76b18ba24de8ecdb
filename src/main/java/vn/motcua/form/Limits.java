package vn.motcua.form;

import java.math.BigDecimal;

/**
 * What an answer must keep to; what is null does not bind.
 *
 * @param required whether it must be answered
 * @param pattern the regular expression, already seen to be harmless
 * @param example an answer that keeps to everything, as a person would type it
 * @param min the smallest number
 * @param max the greatest number
 * @param minLength the fewest characters
 * @param maxLength the most characters
 * @param decimals the most decimal places
 */
public record Limits(boolean required, String pattern, String example, BigDecimal min, BigDecimal max,
        Integer minLength, Integer maxLength, Integer decimals) {}
