package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({"465000000, 465000000 USD", "1.50, 1.5 USD", "4.65e8, 465000000 USD", "-0.00, 0 USD"})
  void amountsArePrintedPlainly(String amount, String printed) {
    assertThat(Money.of(amount, "USD")).hasToString(printed);
  }

  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    assertThat(Money.of("1.0", "USD")).isEqualTo(Money.of("1.00", "USD"));
    assertThat(Money.of("1e3", "USD")).hasSameHashCodeAs(Money.of("1000", "USD"));
    assertThat(Money.of("0E-500", "USD")).isEqualTo(Money.zero(Currency.getInstance("USD")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e40", "1e-41", "123e-43", "1e999999999", "1e-999999999"})
  void amountsOfMoreThanFortyDigitsAreRejected(String amount) {
    assertThatThrownBy(() -> Money.of(amount, "USD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "amount '%s' has more than 40 digits before or after the point",
            new BigDecimal(amount));
  }

  @Test
  void amountsOfFortyDigitsOnEitherSideAreKept() {
    String digits = "9".repeat(40);
    assertThat(Money.of(digits + "." + digits, "USD")).hasToString(digits + "." + digits + " USD");
  }

  @Test
  void whatIsNoNumberIsRejected() {
    assertThatThrownBy(() -> Money.of("1,5 m", "USD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount '1,5 m' is not a number such as 465000000");
  }

  @Test
  void anUnknownCurrencyIsRejected() {
    assertThat(Money.findCurrency("US")).isEmpty();
    assertThatThrownBy(() -> Money.of("1", "XYW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("currency 'XYW' is not an ISO 4217 code such as USD");
  }

  @Test
  void historicCurrenciesAreKnown() {
    assertThat(Money.findCurrency("DEM")).isPresent();
    assertThat(Money.findCurrency(" ESP ")).isPresent();
  }

  @Test
  void twoCurrenciesAreNotAdded() {
    assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("2", "COP")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 COP cannot be added to 1 USD: convert first");
  }

  @Test
  void pricesAreReadAsTheyAreWritten() {
    assertThat(PriceBasis.parse(" Current ")).isSameAs(PriceBasis.CURRENT).hasToString("current");
    assertThat(PriceBasis.parse("2010")).isEqualTo(PriceBasis.constant(2010)).hasToString("2010");
    assertThat(PriceBasis.CURRENT.baseYear()).isEmpty();
    assertThat(PriceBasis.constant(2010).baseYear()).hasValue(2010);
  }

  @Test
  void pricesOfNoYearAreRejected() {
    assertThatThrownBy(() -> PriceBasis.parse("constant"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("prices 'constant' are neither 'current' nor a base year");
    assertThatThrownBy(() -> PriceBasis.constant(10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("base year '10' is outside 1000 to 9999");
  }
}
