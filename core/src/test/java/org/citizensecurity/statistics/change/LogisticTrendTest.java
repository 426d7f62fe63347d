package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class LogisticTrendTest {

  @Test
  void wholeCountsAreFittedAsByGlm() {
    // R 4.2.2: glm(smokers / patients ~ 1:4, weights = patients, family = binomial)
    assertFit(
        LogisticTrend.of(
            new double[] {1, 2, 3, 4}, new double[] {83, 90, 129, 70}, new double[] {86, 93, 136, 82
            }),
        -0.631613446806,
        4.48410441699,
        0.228470378901,
        0.0057004689014);
    // R 4.2.2: glm of survival by class, women of dataset Titanic
    assertFit(
        LogisticTrend.of(
            new double[] {1, 2, 3}, new double[] {141, 93, 90}, new double[] {145, 106, 196}),
        -1.97480208934,
        5.77796155259,
        0.226345643167,
        2.66842866359e-18);
  }

  @Test
  void halfCountsAndGapsAreRespected() {
    // R 4.2.2: glm(half / all ~ years, weights = all, family = quasibinomial), dispersion = 1
    assertFit(
        LogisticTrend.of(
            new double[] {1998, 2001, 2002, 2006, 2012},
            new double[] {1.5, 3, 4.5, 4, 8.5},
            new double[] {7, 9, 8, 6, 11}),
        0.170085562107,
        -340.772625629,
        0.0721269211818,
        0.0183666383748);
  }

  @Test
  void steepTrendSettles() {
    // R 4.2.2: glm(c(0, 1, 40, 50) / n ~ 0:3, weights = n, family = binomial), n = c(50, 40, 41,
    // 50)
    Computed<LogisticTrend> fit = LogisticTrend.of(
        new double[] {0, 1, 2, 3}, new double[] {0, 1, 40, 50}, new double[] {50, 40, 41, 50});
    assertFit(fit, 7.35740247762, -11.0234560568, 1.42838411566, 2.5929869388e-07);
    Interval interval = fit.orThrow().interval(0.95);
    // R 4.2.2: 7.35740247762 + c(-1, 1) * qnorm(0.975) * 1.42838411566
    assertThat(interval.lower()).isCloseTo(4.55782105427, within(1e-9));
    assertThat(interval.upper()).isCloseTo(10.156983901, within(1e-9));
    assertThat(fit.orThrow().oddsRatio()).isCloseTo(Math.exp(7.35740247762), within(1e-6));
  }

  @Test
  void stepThatOvershootsIsShortened() {
    // R 4.2.2: glm(e / n ~ t, weights = n, family = binomial), from the solution of optim
    LogisticTrend fit = LogisticTrend.of(
            new double[] {0, 2, 10}, new double[] {1, 0, 50}, new double[] {1, 1000, 50})
        .orThrow();
    assertThat(fit.slope()).isCloseTo(1.49709893758, within(1e-8));
    assertThat(fit.intercept()).isCloseTo(-9.67762156778, within(1e-7));
    assertThat(fit.standardError()).isCloseTo(0.274463975662, within(1e-8));
    assertThat(fit.pValue()).isCloseTo(4.90754226826e-08, within(1e-14));
  }

  @Test
  void separatedCountsHaveNoFiniteSlope() {
    double[] times = {1, 2, 3};
    double[] totals = {5, 5, 5};
    assertRefused(LogisticTrend.of(times, new double[] {0, 0, 5}, totals), Reason.NO_SOLUTION);
    assertRefused(LogisticTrend.of(times, new double[] {0, 2, 5}, totals), Reason.NO_SOLUTION);
    assertRefused(LogisticTrend.of(times, new double[] {5, 2, 0}, totals), Reason.NO_SOLUTION);
  }

  @Test
  void fitThatDoesNotSettleIsRefused() {
    assertRefused(
        LogisticTrend.of(
            new double[] {0, 1, 2, 3}, new double[] {1e-300, 0, 1, 1}, new double[] {1, 1, 1, 1}),
        Reason.NO_SOLUTION);
  }

  @Test
  void countsThatDefineNoTrendAreRefused() {
    double[] times = {1, 2};
    assertRefused(LogisticTrend.of(times, new double[2], new double[2]), Reason.NO_WEIGHT);
    assertRefused(
        LogisticTrend.of(times, new double[] {1, 0}, new double[] {2, 0}), Reason.TOO_FEW);
    assertRefused(LogisticTrend.of(times, new double[2], new double[] {2, 2}), Reason.NO_VARIATION);
  }

  @Test
  void numbersOutsideTheirRangeThrow() {
    assertThatThrownBy(() -> new LogisticTrend(Double.NaN, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("slope NaN is not finite");
    assertThatThrownBy(() -> new LogisticTrend(0, 0, 0, 1))
        .hasMessage("standard error 0.0 is not above 0");
    assertThatThrownBy(() -> new LogisticTrend(0, 0, 1, 1.1))
        .hasMessage("p-value 1.1 is not between 0 and 1");
  }

  private static void assertFit(
      Computed<LogisticTrend> fit, double slope, double intercept, double error, double pValue) {
    LogisticTrend trend = fit.orThrow();
    assertThat(trend.slope()).isCloseTo(slope, within(1e-9));
    assertThat(trend.intercept()).isCloseTo(intercept, within(1e-7));
    assertThat(trend.standardError()).isCloseTo(error, within(1e-9));
    assertThat(trend.pValue()).isCloseTo(pValue, within(1e-6 * pValue));
  }

  private static void assertRefused(Computed<LogisticTrend> fit, Reason reason) {
    assertThat(fit.undefined().orElseThrow().reason()).isEqualTo(reason);
  }
}
