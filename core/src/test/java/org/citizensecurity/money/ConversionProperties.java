package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.RichPortfolios;

class ConversionProperties {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency COP = Currency.getInstance("COP");
  private static final Currency EUR = Currency.getInstance("EUR");

  /** Equal but for rounding at 34 digits, which two conversions do twice each. */
  private static void assertSame(Money actual, Money expected) {
    assertThat(actual.currency()).isEqualTo(expected.currency());
    BigDecimal difference = actual.amount().subtract(expected.amount()).abs();
    assertThat(difference)
        .isLessThanOrEqualTo(
            expected.amount().abs().movePointLeft(30).add(BigDecimal.ONE.movePointLeft(30)));
  }

  @Property
  void thereAndBackGivesTheAmount(
      @ForAll("amounts") BigDecimal amount, @ForAll("rates") ExchangeRates rates) {
    Money euros = new Money(amount, EUR);
    Money pesos = rates.convert(euros, COP, 2010).orElseThrow().converted();
    assertSame(rates.convert(pesos, EUR, 2010).orElseThrow().converted(), euros);
  }

  @Property
  void theWayDoesNotMatter(
      @ForAll("amounts") BigDecimal amount, @ForAll("rates") ExchangeRates rates) {
    Money euros = new Money(amount, EUR);
    Money dollars = rates.convert(euros, USD, 2010).orElseThrow().converted();
    assertSame(
        rates.convert(dollars, COP, 2010).orElseThrow().converted(),
        rates.convert(euros, COP, 2010).orElseThrow().converted());
  }

  @Property
  void theResultIsTheOriginalTimesTheFactor(
      @ForAll("amounts") BigDecimal amount, @ForAll("rates") ExchangeRates rates) {
    ConvertedMoney result = rates.convert(new Money(amount, EUR), COP, 2010).orElseThrow();
    assertSame(
        result.converted(),
        new Money(amount.multiply(result.factor()).setScale(40, RoundingMode.HALF_EVEN), COP));
  }

  @Property
  void pricesThereAndBackGiveTheAmount(
      @ForAll("amounts") BigDecimal amount, @ForAll("deflators") Deflator deflator) {
    Money old = new Money(amount, USD);
    Money now = deflator.convert(old, 2000, 2010).orElseThrow().converted();
    assertSame(deflator.convert(now, 2010, 2000).orElseThrow().converted(), old);
  }

  @Property
  void pricesThroughAThirdYearAreTheSame(
      @ForAll("amounts") BigDecimal amount, @ForAll("deflators") Deflator deflator) {
    Money old = new Money(amount, USD);
    Money between = deflator.convert(old, 2000, 2005).orElseThrow().converted();
    assertSame(
        deflator.convert(between, 2005, 2010).orElseThrow().converted(),
        deflator.convert(old, 2000, 2010).orElseThrow().converted());
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return RichPortfolios.amounts();
  }

  @Provide
  Arbitrary<ExchangeRates> rates() {
    return Combinators.combine(levels(), levels())
        .as((cop, eur) -> new ExchangeRates(
            USD,
            ImmutableTable.<Currency, Integer, BigDecimal>builder()
                .put(COP, 2010, cop)
                .put(EUR, 2010, eur)
                .build(),
            "random"));
  }

  @Provide
  Arbitrary<Deflator> deflators() {
    return Combinators.combine(levels(), levels(), levels())
        .as((a, b, c) -> new Deflator(
            DeflatorKind.OTHER, USD, ImmutableSortedMap.of(2000, a, 2005, b, 2010, c), "random"));
  }

  private static Arbitrary<BigDecimal> levels() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("10000"))
        .ofScale(4);
  }
}
