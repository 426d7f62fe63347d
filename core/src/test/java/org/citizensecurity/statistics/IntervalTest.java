package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void criticalValuesAreNormalQuantiles() {
    // R 4.2.2: qnorm(c(0.95, 0.975, 0.995))
    assertThat(Interval.criticalValue(0.90)).isCloseTo(1.64485362695147, within(1e-13));
    assertThat(Interval.criticalValue(0.95)).isCloseTo(1.95996398454005, within(1e-13));
    assertThat(Interval.criticalValue(0.99)).isCloseTo(2.57582930354890, within(1e-13));
  }

  @Test
  void waldIsSymmetricAboutTheEstimate() {
    Interval interval = Interval.wald(2, 0.5, 0.95);
    assertThat(interval.width()).isCloseTo(1.95996398454005, within(1e-12));
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.contains(3)).isFalse();
    assertThat(interval.contains(Double.NaN)).isFalse();
    assertThat(Interval.wald(2, 0, 0.95).width()).isZero();
  }

  @Test
  void wrongBoundsAndLevelsThrow() {
    assertThatThrownBy(() -> new Interval(2, 1, 0.95, IntervalMethod.WALD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("upper bound 1.0 is below lower bound 2.0");
    assertThatThrownBy(() -> new Interval(Double.NaN, 1, 0.95, IntervalMethod.WALD))
        .hasMessage("lower bound NaN is not finite");
    assertThatThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY, 0.95, IntervalMethod.WALD))
        .hasMessage("upper bound Infinity is not finite");
    assertThatThrownBy(() -> new Interval(0, 1, 95, IntervalMethod.WALD))
        .hasMessage("level 95.0 is not between 0 and 1, such as 0.95");
    assertThatThrownBy(() -> Interval.wald(0, -1, 0.95))
        .hasMessage("standard error -1.0 is not 0 or more");
  }

  @Test
  void methodsAreFoundByTheirCodes() {
    assertThat(IntervalMethod.of("wilson")).isEqualTo(IntervalMethod.WILSON);
    assertThat(IntervalMethod.CODES.codes())
        .containsExactly("wilson", "sen", "wald", "bootstrap_percentile", "lang_reiczigel");
    assertThat(IntervalMethod.find("exact")).isEmpty();
  }
}
