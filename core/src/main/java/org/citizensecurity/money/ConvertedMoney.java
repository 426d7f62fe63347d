package org.citizensecurity.money;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The result of a conversion, with everything needed to check it.
 *
 * @param original what was converted
 * @param converted what came out: original times factor, rounded to 34 digits
 * @param factor what one unit of the original is worth
 * @param year whose rate or price level was used
 * @param source where the rate or price level comes from
 */
public record ConvertedMoney(
    Money original, Money converted, BigDecimal factor, int year, String source)
    implements Serializable {}
