package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Optional;
import org.citizensecurity.text.Language;

/**
 * A yearly price index that the user supplies, to express amounts in the prices of one year.
 *
 * @param kind what the index measures
 * @param currency the one whose amounts it is for
 * @param index the price level by year, on any base; above zero
 * @param source where the index comes from, in words
 */
public record Deflator(
    DeflatorKind kind,
    Currency currency,
    ImmutableSortedMap<Integer, BigDecimal> index,
    String source)
    implements Serializable {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** Rejects levels that are not above zero. */
  public Deflator {
    checkArgument(!source.isBlank(), "source of the %s is blank", kind.label(Language.ENGLISH));
    index.forEach((year, level) -> checkArgument(
        level.signum() > 0, "index of %s is '%s', expected more than 0", year, level));
  }

  /**
   * The amount of {@code year} in the prices of {@code baseYear}: amount times index(baseYear) over
   * index(year). Empty where one of the years is missing; an amount in the prices of its own year
   * needs no index. The source that the result names says the base year as well. Throws where the
   * amount is in another currency.
   */
  public Optional<ConvertedMoney> convert(Money money, int year, int baseYear) {
    checkArgument(
        money.currency().equals(currency),
        "%s is not in %s, which the deflator is for: convert first",
        money,
        currency);
    return factor(year, baseYear)
        .map(factor -> new ConvertedMoney(
            money,
            money.times(factor, money.currency()),
            factor,
            year,
            "%s, %s, prices of %s".formatted(kind.label(Language.ENGLISH), source, baseYear)));
  }

  private Optional<BigDecimal> factor(int year, int baseYear) {
    return year == baseYear
        ? Optional.of(BigDecimal.ONE)
        : Optional.ofNullable(index.get(year))
            .flatMap(from ->
                Optional.ofNullable(index.get(baseYear)).map(to -> to.divide(from, PRECISION)));
  }
}
