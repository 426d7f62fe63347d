package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class TheilSenTest {
  private static final Offset<Double> R_DIGITS = within(1e-10);

  @Test
  void slopeIsPerYearEvenWhereYearsAreMissing() {
    // SciPy 1.17.1: theilslopes(lac, year): slope -0.2261666666666664, intercept 461.4879999999995
    TheilSen line = TheilSen.of(Series.AID_YEARS, Series.AID_SHARE).orThrow();
    assertThat(line.slope()).isCloseTo(-0.2261666666666664, within(1e-14));
    assertThat(line.intercept()).isCloseTo(461.4879999999995, within(1e-10));
    assertThat(line.valueAt(2004)).isCloseTo(8.25, within(1e-9));
    // core/src/test/r/statistics.R, Theil-Sen: LAC share, ranks interpolated by approx of R 4.2.2
    assertInterval(line, -0.384855155285, -0.0280719058389);
    TheilSen narrower = TheilSen.of(Series.AID_YEARS, Series.AID_SHARE, 0.9).orThrow();
    assertInterval(narrower, -0.354367660891, -0.0380997898783);
    assertThat(narrower.interval().orThrow().level()).isEqualTo(0.9);
    assertThat(narrower.interval().orThrow().method()).isEqualTo(IntervalMethod.SEN);
  }

  @Test
  void unequalSpacingIsRespected() {
    // SciPy 1.17.1: theilslopes(y, x): 0.12934782608695655, -2.246521739130437
    TheilSen line = TheilSen.of(Series.TUNA_LIGHTNESS, Series.TUNA_SCORE).orThrow();
    assertThat(line.slope()).isCloseTo(0.12934782608695655, within(1e-14));
    assertThat(line.intercept()).isCloseTo(-2.246521739130437, within(1e-13));
    // core/src/test/r/statistics.R, Theil-Sen: Hollander-Wolfe
    assertInterval(line, -0.105703618185, 0.317415149361);
  }

  @Test
  void longSeriesWithTiesIsMatched() {
    // core/src/test/r/statistics.R, Theil-Sen: Nile
    TheilSen line = TheilSen.of(Series.NILE_YEARS, Series.NILE).orThrow();
    assertThat(line.slope()).isCloseTo(-2.6, R_DIGITS);
    assertThat(line.intercept()).isCloseTo(5886.8, R_DIGITS);
    assertInterval(line, -3.62792647784, -1.42844437595);
  }

  @Test
  void pairsAtTheSameTimeAreLeftOut() {
    // core/src/test/r/statistics.R, Theil-Sen: ties in both
    TheilSen line = TheilSen.of(Series.TIED_TIMES, Series.TIED_VALUES).orThrow();
    assertThat(line.slope()).isCloseTo(0.5, R_DIGITS);
    assertThat(line.intercept()).isCloseTo(1, R_DIGITS);
    assertInterval(line, 0, 1);
  }

  @Test
  void fewPairsGiveALineWithoutInterval() {
    TheilSen line = TheilSen.of(Series.years(2001, 2005), Series.scattered(5)).orThrow();
    assertThat(line.interval().undefined().orElseThrow().reason()).isEqualTo(Reason.TOO_FEW);
    assertThat(
            TheilSen.of(Series.years(2001, 2006), Series.scattered(6)).orThrow().interval())
        .matches(interval -> interval.isDefined());
  }

  @Test
  void constantValuesHaveSlopeZeroAndNoInterval() {
    TheilSen line = TheilSen.of(Series.years(2001, 2010), new double[10]).orThrow();
    assertThat(line.slope()).isZero();
    assertThat(line.intercept()).isZero();
    assertThat(line.interval().undefined().orElseThrow().reason()).isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void oneTimeHasNoSlope() {
    assertThat(TheilSen.of(new double[] {1}, new double[] {1})
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(TheilSen.of(new double[2], new double[] {1, 2})
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> TheilSen.of(new double[2], new double[] {1, Double.NaN}))
        .hasMessage("value NaN at index 1 is not a finite number");
    assertThatThrownBy(() -> TheilSen.of(Series.years(1, 2), Series.years(1, 2), 95))
        .hasMessage("level 95.0 is not between 0 and 1, such as 0.95");
    assertThatThrownBy(() -> TheilSen.of(new double[] {0, 1e-300}, new double[] {-1e300, 1e300}))
        .hasMessageContaining("too large for a number");
  }

  private static void assertInterval(TheilSen line, double lower, double upper) {
    Interval interval = line.interval().orThrow();
    assertThat(interval.lower()).isCloseTo(lower, R_DIGITS);
    assertThat(interval.upper()).isCloseTo(upper, R_DIGITS);
  }
}
