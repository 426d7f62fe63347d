package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  // R 4.2.2: prop.test(count, total, conf.level = level, correct = FALSE)$conf.int
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.95, 0, 0.277532799863",
    "10, 10, 0.95, 0.722467200137, 1",
    "83, 86, 0.95, 0.902391288974, 0.988066201923",
    "406, 490, 0.95, 0.792677452247, 0.859353668771",
    "1, 2, 0.95, 0.0945312057342, 0.905468794266",
    "15, 148, 0.90, 0.0674432622469, 0.149572931746"
  })
  void wilsonOfWholeCountsIsThatOfR(
      double count, double total, double level, double lower, double upper) {
    assertWilson(count, total, level, lower, upper);
  }

  // core/src/test/r/statistics.R, Wilson: fractional
  @ParameterizedTest
  @CsvSource({"4.5, 8, 0.95, 0.258947685628, 0.825501368762", "0, 2.5, 0.95, 0, 0.605768945177"})
  void wilsonOfHalfCountsUsesTheSameFormula(
      double count, double total, double level, double lower, double upper) {
    assertWilson(count, total, level, lower, upper);
  }

  private static void assertWilson(
      double count, double total, double level, double lower, double upper) {
    Interval interval = new Proportion(count, total).wilson(level).orThrow();
    assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    assertThat(interval.level()).isEqualTo(level);
    assertThat(interval.method()).isEqualTo(IntervalMethod.WILSON);
  }

  @Test
  void nothingHasNoShare() {
    Proportion nothing = new Proportion(0, 0);
    assertThat(nothing.share().undefined().orElseThrow().reason()).isEqualTo(Reason.NO_WEIGHT);
    assertThat(nothing.wilson().undefined().orElseThrow().reason()).isEqualTo(Reason.NO_WEIGHT);
  }

  @Test
  void countsBeyondAnIntAreWelcome() {
    Interval interval = new Proportion(3e9, 6e9).wilson().orThrow();
    assertThat(interval.contains(0.5)).isTrue();
    assertThat(interval.width()).isCloseTo(2 * 1.96 * 0.5 / Math.sqrt(6e9), within(1e-8));
  }

  @Test
  void wrongCountsThrow() {
    assertThatThrownBy(() -> new Proportion(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count 3.0 is not between 0 and the total 2.0");
    assertThatThrownBy(() -> new Proportion(-1, 2)).hasMessageStartingWith("count -1.0 is not");
    assertThatThrownBy(() -> new Proportion(Double.NaN, 2)).hasMessageStartingWith("count NaN");
    assertThatThrownBy(() -> new Proportion(1, Double.POSITIVE_INFINITY))
        .hasMessage("total Infinity is not 0 or more");
    assertThatThrownBy(() -> new Proportion(0, 0).wilson(1)).hasMessageStartingWith("level 1.0");
  }
}
