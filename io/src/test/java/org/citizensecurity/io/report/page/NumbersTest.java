package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "849351099.78478307, 849_351_099.78478307",
    "999, 999",
    "1000, 1_000",
    "-1234567.5, ~1_234_567.5",
    "0, 0"
  })
  void amountsKeepAllDigitsInGroups(BigDecimal amount, String expected) {
    assertThat(Numbers.shown(amount)).isEqualTo(typographic(expected));
  }

  @ParameterizedTest
  @CsvSource({"-0.00001, 0.000", "0.00049, 0.000", "-2.0617, ~2.062", "1234.5, 1_234.500"})
  void roundedNumbersHaveNoSignWhereTheyAreZero(double value, String expected) {
    assertThat(Numbers.rounded(value, 3)).isEqualTo(typographic(expected));
  }

  @ParameterizedTest
  @CsvSource({"0.6538461, share, 65.4 %", "0.6538461, index 0 to 1, 0.654"})
  void sharesArePercentages(double value, String unit, String expected) {
    assertThat(Numbers.figure(value, unit)).isEqualTo(expected.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"0.0004, < 0.001", "0.05, = 0.050", "1, = 1.000"})
  void smallProbabilitiesAreBounded(double p, String expected) {
    assertThat(Numbers.probability(p)).isEqualTo(expected.replace(' ', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "100, 100", "2.50, 2.5", "0.3333333, 0.33", "0, 0", "1200, 1_200"})
  void weightsHaveTwoDecimalsAtMost(BigDecimal weight, String expected) {
    assertThat(Numbers.weight(weight)).isEqualTo(typographic(expected));
  }

  private static String typographic(String text) {
    return text.replace('_', '\u202f').replace('~', '\u2212');
  }
}
