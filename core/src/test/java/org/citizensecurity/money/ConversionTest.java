package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ConversionTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency COP = Currency.getInstance("COP");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final ExchangeRates RATES = new ExchangeRates(
      USD,
      ImmutableTable.<Currency, Integer, BigDecimal>builder()
          .put(COP, 2010, new BigDecimal("2000"))
          .put(EUR, 2010, new BigDecimal("0.8"))
          .put(EUR, 2011, new BigDecimal("0.75"))
          .build(),
      "invented for this test");
  private static final Deflator DEFLATOR = new Deflator(
      DeflatorKind.GDP,
      USD,
      ImmutableSortedMap.of(2000, new BigDecimal("80"), 2010, new BigDecimal("100")),
      "invented for this test");

  @Test
  void amountsAreConvertedThroughTheBaseWithEverythingToCheckIt() {
    assertThat(RATES.convert(Money.of("8", "EUR"), COP, 2010))
        .contains(new ConvertedMoney(
            Money.of("8", "EUR"),
            Money.of("20000", "COP"),
            new BigDecimal("2.5E+3"),
            2010,
            "invented for this test"));
  }

  @Test
  void theBaseIsConvertedByTheRateItself() {
    assertThat(RATES.convert(Money.of("3", "USD"), COP, 2010).orElseThrow().converted())
        .isEqualTo(Money.of("6000", "COP"));
    assertThat(RATES.convert(Money.of("6000", "COP"), USD, 2010).orElseThrow().converted())
        .isEqualTo(Money.of("3", "USD"));
  }

  @Test
  void aMissingRateGivesNoResult() {
    assertThat(RATES.convert(Money.of("1", "COP"), USD, 2011)).isEmpty();
    assertThat(RATES.convert(Money.of("1", "EUR"), COP, 2011)).isEmpty();
    assertThat(RATES.convert(Money.of("1", "BRL"), USD, 2010)).isEmpty();
  }

  @Test
  void anAmountInTheTargetCurrencyNeedsNoRate() {
    assertThat(RATES.convert(Money.of("1", "BRL"), Currency.getInstance("BRL"), 1999))
        .hasValueSatisfying(same -> assertThat(same.converted()).isEqualTo(Money.of("1", "BRL")));
  }

  @Test
  void verySmallAmountsAreConvertedToFortyDecimals() {
    ExchangeRates thirds = new ExchangeRates(
        USD, ImmutableTable.of(COP, 2010, new BigDecimal("30000")), "invented for this test");
    assertThat(
            thirds.convert(Money.of("0.0001", "COP"), USD, 2010).orElseThrow().converted())
        .isEqualTo(Money.of("0.0000000033333333333333333333333333333333", "USD"));
  }

  @Test
  void ratesThatAreNotAboveZeroAreRejected() {
    assertThatThrownBy(
            () -> new ExchangeRates(USD, ImmutableTable.of(COP, 2010, BigDecimal.ZERO), "source"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rate of COP in 2010 is '0', expected more than 0");
  }

  @Test
  void aRateOfTheBaseItselfIsRejected() {
    assertThatThrownBy(
            () -> new ExchangeRates(USD, ImmutableTable.of(USD, 2010, BigDecimal.TEN), "source"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rates have the base 'USD' itself, which needs none");
  }

  @Test
  void ratesAndIndicesWithoutASourceAreRejected() {
    assertThatThrownBy(() -> new ExchangeRates(USD, ImmutableTable.of(), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source of the exchange rates is blank");
    assertThatThrownBy(() -> new Deflator(DeflatorKind.GDP, USD, ImmutableSortedMap.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source of the GDP deflator is blank");
  }

  @Test
  void amountsAreExpressedInThePricesOfTheBaseYear() {
    assertThat(DEFLATOR.convert(Money.of("40", "USD"), 2000, 2010))
        .contains(new ConvertedMoney(
            Money.of("40", "USD"),
            Money.of("50", "USD"),
            new BigDecimal("1.25"),
            2000,
            "GDP deflator, invented for this test, prices of 2010"));
  }

  @Test
  void aMissingYearGivesNoResultUnlessItIsTheBaseYear() {
    assertThat(DEFLATOR.convert(Money.of("40", "USD"), 1999, 2010)).isEmpty();
    assertThat(DEFLATOR.convert(Money.of("40", "USD"), 2000, 2011)).isEmpty();
    assertThat(DEFLATOR.convert(Money.of("40", "USD"), 1999, 1999).orElseThrow().converted())
        .isEqualTo(Money.of("40", "USD"));
  }

  @Test
  void anAmountInAnotherCurrencyIsRefusedByADeflator() {
    assertThatThrownBy(() -> DEFLATOR.convert(Money.of("40", "EUR"), 2000, 2010))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("40 EUR is not in USD, which the deflator is for: convert first");
  }

  @Test
  void priceLevelsThatAreNotAboveZeroAreRejected() {
    assertThatThrownBy(() -> new Deflator(
            DeflatorKind.GDP, USD, ImmutableSortedMap.of(2000, new BigDecimal("-1")), "source"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index of 2000 is '-1', expected more than 0");
  }
}
