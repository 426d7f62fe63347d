package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Optional;

/**
 * Yearly exchange rates that the user supplies. A rate that is missing gives no result; it is never
 * taken for 0 or 1.
 *
 * @param base the currency in which all rates are expressed
 * @param unitsPerBase units of a currency for one unit of the base, by currency and year; above zero
 * @param source where the rates come from, in words
 */
public record ExchangeRates(
    Currency base, ImmutableTable<Currency, Integer, BigDecimal> unitsPerBase, String source)
    implements Serializable {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Rejects rates that are not above zero, and rates of the base itself, which are 1. */
  public ExchangeRates {
    checkArgument(!source.isBlank(), "source of the exchange rates is blank");
    checkArgument(
        !unitsPerBase.containsRow(base), "rates have the base '%s' itself, which needs none", base);
    unitsPerBase
        .rowMap()
        .forEach((currency, byYear) -> byYear.forEach((year, rate) -> check(currency, year, rate)));
  }

  /**
   * The amount in another currency at the rates of a year; empty where a rate is missing. An amount
   * that is in the target currency already needs no rate.
   */
  public Optional<ConvertedMoney> convert(Money money, Currency target, int year) {
    return factor(money.currency(), target, year)
        .map(
            factor -> new ConvertedMoney(money, money.times(factor, target), factor, year, source));
  }

  private Optional<BigDecimal> factor(Currency from, Currency to, int year) {
    return from.equals(to)
        ? Optional.of(BigDecimal.ONE)
        : rate(from, year)
            .flatMap(
                unitsFrom -> rate(to, year).map(unitsTo -> unitsTo.divide(unitsFrom, PRECISION)));
  }

  private Optional<BigDecimal> rate(Currency currency, int year) {
    return currency.equals(base)
        ? Optional.of(BigDecimal.ONE)
        : Optional.ofNullable(unitsPerBase.get(currency, year));
  }

  private static void check(Currency currency, int year, BigDecimal rate) {
    checkArgument(
        rate.signum() > 0, "rate of %s in %s is '%s', expected more than 0", currency, year, rate);
  }
}
