package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The result of a conversion, with everything needed to check it.
 *
 * @param original what was converted
 * @param converted what came out: original times factor, rounded to 34 digits, at most 40 of them
 *     after the point
 * @param factor what one unit of the original is worth
 * @param year whose rate or price level was used
 * @param source where the rate or price level comes from
 */
public record ConvertedMoney(
    Money original, Money converted, BigDecimal factor, int year, String source)
    implements Serializable {
  /** Rejects a factor that is not above zero; drops its trailing zeros. */
  public ConvertedMoney {
    checkArgument(factor.signum() > 0, "factor is '%s', expected more than 0", factor);
    factor = factor.stripTrailingZeros();
  }
}
