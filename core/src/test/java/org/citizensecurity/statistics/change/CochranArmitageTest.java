package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class CochranArmitageTest {
  private static final Offset<Double> R_DIGITS = within(1e-10);
  private static final double[] SMOKERS = {83, 90, 129, 70};
  private static final double[] PATIENTS = {86, 93, 136, 82};

  @Test
  void publishedExampleIsMatched() {
    // R 4.2.2: prop.trend.test(smokers, patients), its help page example
    CochranArmitage test =
        CochranArmitage.of(new double[] {1, 2, 3, 4}, SMOKERS, PATIENTS).orThrow();
    assertThat(test.chiSquared()).isCloseTo(8.2249222852, R_DIGITS);
    assertThat(test.z()).isCloseTo(-2.86791253095, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.00413189747764, R_DIGITS);
    assertThat(test.times()).isEqualTo(4);
    assertThat(test.total()).isEqualTo(397);
  }

  @Test
  void repeatedTimesAreAllowed() {
    // R 4.2.2: prop.trend.test(smokers, patients, c(0, 0, 1, 2)), its help page example
    CochranArmitage test =
        CochranArmitage.of(new double[] {0, 0, 1, 2}, SMOKERS, PATIENTS).orThrow();
    assertThat(test.chiSquared()).isCloseTo(10.4705144017, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.00121294939571, R_DIGITS);
  }

  @Test
  void halfCountsAndGapsAreRespected() {
    // R 4.2.2: prop.trend.test(c(1.5, 3, 4.5, 4, 8.5), c(7, 9, 8, 6, 11), years)
    CochranArmitage test = CochranArmitage.of(
            new double[] {1998, 1999, 2001, 2002, 2006, 2012},
            new double[] {1.5, 0, 3, 4.5, 4, 8.5},
            new double[] {7, 0, 9, 8, 6, 11})
        .orThrow();
    assertThat(test.z()).isCloseTo(2.4976566836, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.0125017203803, R_DIGITS);
    assertThat(test.times()).isEqualTo(5);
  }

  @Test
  void countsThatDefineNoTrendAreRefused() {
    double[] times = {1, 2};
    assertRefused(
        CochranArmitage.of(new double[0], new double[0], new double[0]), Reason.NO_WEIGHT);
    assertRefused(CochranArmitage.of(times, new double[2], new double[2]), Reason.NO_WEIGHT);
    assertRefused(
        CochranArmitage.of(times, new double[] {1, 0}, new double[] {2, 0}), Reason.TOO_FEW);
    assertRefused(
        CochranArmitage.of(times, new double[2], new double[] {2, 2}), Reason.NO_VARIATION);
    assertRefused(
        CochranArmitage.of(times, new double[] {2, 3}, new double[] {2, 3}), Reason.NO_VARIATION);
  }

  @Test
  void equalProportionsShowNoTrend() {
    CochranArmitage test = CochranArmitage.of(
            new double[] {1, 2}, new double[] {1, 2}, new double[] {4, 8})
        .orThrow();
    assertThat(test.z()).isCloseTo(0, within(1e-15));
    assertThat(test.pValue()).isCloseTo(1, within(1e-15));
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> CochranArmitage.of(new double[1], new double[2], new double[2]))
        .hasMessage("1 times, 2 events and 2 totals, expected as many of each");
    assertThatThrownBy(() -> CochranArmitage.of(new double[1], new double[] {3}, new double[] {2}))
        .hasMessage("3.0 events at index 0, expected a number from 0 to the total 2.0");
    assertThatThrownBy(
            () -> CochranArmitage.of(new double[1], new double[] {Double.NaN}, new double[] {2}))
        .hasMessageStartingWith("NaN events at index 0");
    assertThatThrownBy(() -> CochranArmitage.of(
            new double[1], new double[1], new double[] {Double.POSITIVE_INFINITY}))
        .hasMessage("total Infinity at index 0 is not a finite number");
  }

  private static void assertRefused(Computed<CochranArmitage> test, Reason reason) {
    assertThat(test.undefined().orElseThrow().reason()).isEqualTo(reason);
  }
}
