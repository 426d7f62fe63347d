package org.citizensecurity.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class MannKendallTest {
  private static final Offset<Double> R_DIGITS = within(1e-11);

  @Test
  void publishedExampleIsMatchedExactly() {
    // R 4.2.2: cor.test(x, y, method = "kendall"), help page example: T = 26, p-value = 0.1194
    MannKendall test = MannKendall.of(Series.TUNA_LIGHTNESS, Series.TUNA_SCORE).orThrow();
    assertThat(test.s()).isEqualTo(2 * 26 - 36);
    assertThat(test.tau()).isCloseTo(0.444444444444, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.119438932981, R_DIGITS);
    assertThat(test.method()).isEqualTo(KendallMethod.EXACT);
  }

  @Test
  void seriesWithMissingYearsIsTestedExactly() {
    // R 4.2.2: cor.test(year, lac, method = "kendall"): T = 21
    // SciPy 1.17.1: kendalltau(year, lac): -0.46153846153846145, 0.030482440656051768
    MannKendall test = MannKendall.of(Series.AID_YEARS, Series.AID_SHARE).orThrow();
    assertThat(test.s()).isEqualTo(2 * 21 - 78);
    assertThat(test.tau()).isCloseTo(-0.461538461538, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.030482440656051768, within(1e-14));
  }

  @Test
  void fewRisingValuesCannotBeSignificant() {
    // R 4.2.2: cor.test(1:4, 1:4, method = "kendall"): p = 0.08333333
    MannKendall test = MannKendall.of(Series.years(1, 4), Series.years(1, 4)).orThrow();
    assertThat(test.pValue()).isCloseTo(2.0 / 24, within(1e-15));
    assertThat(test.tau()).isEqualTo(1);
  }

  @Test
  void exactBelowFiftyObservationsAndNormalFromThere() {
    // R 4.2.2: cor.test(1:49, (1:49 * 17) %% 53, method = "kendall"): T = 540
    MannKendall below =
        MannKendall.of(Series.years(1, 49), Series.scattered(49)).orThrow();
    assertThat(below.method()).isEqualTo(KendallMethod.EXACT);
    assertThat(below.s()).isEqualTo(2 * 540 - 49 * 24);
    assertThat(below.pValue()).isCloseTo(0.414858429942, R_DIGITS);
    // R 4.2.2: cor.test(1:50, (1:50 * 17) %% 53, method = "kendall", continuity = TRUE)
    MannKendall from = MannKendall.of(Series.years(1, 50), Series.scattered(50)).orThrow();
    assertThat(from.method()).isEqualTo(KendallMethod.NORMAL);
    assertThat(from.z()).isCloseTo(-1.18780980307, R_DIGITS);
    assertThat(from.tau()).isCloseTo(-0.116734693878, R_DIGITS);
    assertThat(from.pValue()).isCloseTo(0.234908351331, R_DIGITS);
  }

  @Test
  void tiedValuesLowerTheVariance() {
    // R 4.2.2: cor.test(1871:1970, Nile, method = "kendall", continuity = TRUE)
    MannKendall test = MannKendall.of(Series.NILE_YEARS, Series.NILE).orThrow();
    assertThat(test.z()).isCloseTo(-4.12806652284, R_DIGITS);
    assertThat(test.tau()).isCloseTo(-0.280741334725, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(3.65826292166e-05, within(1e-15));
    assertThat(test.s()).isEqualTo(-1387); // core/src/test/r/statistics.R: S(1871:1970, Nile)
  }

  @Test
  void severalValuesAtOneTimeAreTied() {
    // R 4.2.2: cor.test(c(1,1,2,3,3,3,5,8), c(2,1,2,2,4,3,4,4), method="kendall", continuity=TRUE)
    MannKendall test = MannKendall.of(Series.TIED_TIMES, Series.TIED_VALUES).orThrow();
    assertThat(test.z()).isCloseTo(2.30883050206, R_DIGITS);
    assertThat(test.tau()).isCloseTo(0.783349451801, R_DIGITS);
    assertThat(test.pValue()).isCloseTo(0.0209529887181, R_DIGITS);
    assertThat(test.method()).isEqualTo(KendallMethod.NORMAL);
  }

  @Test
  void autocorrelationWidensTheVariance() {
    // core/src/test/r/statistics.R, Hamed-Rao: Nile and LakeHuron, with acf of R 4.2.2
    MannKendall nile =
        MannKendall.correctedForAutocorrelation(Series.NILE_YEARS, Series.NILE).orThrow();
    assertThat(nile.variance()).isCloseTo(241565.356917, within(1e-6));
    assertThat(nile.z()).isCloseTo(-2.81997919565, R_DIGITS);
    assertThat(nile.pValue()).isCloseTo(0.00480267631018, R_DIGITS);
    assertThat(nile.method()).isEqualTo(KendallMethod.HAMED_RAO);
    MannKendall lake = MannKendall.correctedForAutocorrelation(
            Series.LAKE_HURON_YEARS, Series.LAKE_HURON)
        .orThrow();
    assertThat(lake.variance()).isCloseTo(348825.219289, within(1e-6));
    assertThat(lake.z()).isCloseTo(-2.8461892597, within(1e-10));
    assertThat(lake.pValue()).isCloseTo(0.00442458891548, R_DIGITS);
    // R 4.2.2: cor.test(1875:1972, LakeHuron, method = "kendall", continuity = TRUE): far smaller
    assertThat(
            MannKendall.of(Series.LAKE_HURON_YEARS, Series.LAKE_HURON).orThrow().pValue())
        .isCloseTo(2.47180483773e-07, within(1e-17));
  }

  @Test
  void lagsAreRealTimeWhereYearsAreMissing() {
    // core/src/test/r/statistics.R, Hamed-Rao: LakeHuron without every fifth year
    int[] kept = IntStream.range(0, 98).filter(i -> (1875 + i) % 5 != 0).toArray();
    double[] years =
        IntStream.of(kept).mapToDouble(i -> Series.LAKE_HURON_YEARS[i]).toArray();
    double[] levels = IntStream.of(kept).mapToDouble(i -> Series.LAKE_HURON[i]).toArray();
    MannKendall test = MannKendall.correctedForAutocorrelation(years, levels).orThrow();
    assertThat(test.variance()).isCloseTo(119259.68811, within(1e-5));
    assertThat(test.z()).isCloseTo(-3.13604020622, R_DIGITS);
    // core/src/test/r/statistics.R, Hamed-Rao: LAC share, where no lag is significant
    MannKendall aid = MannKendall.correctedForAutocorrelation(Series.AID_YEARS, Series.AID_SHARE)
        .orThrow();
    assertThat(aid.variance()).isCloseTo(268.666666667, within(1e-9));
    assertThat(aid.pValue()).isCloseTo(0.0327356095883, R_DIGITS);
  }

  @Test
  void shortOrConstantSeriesIsRefusedWithTheReason() {
    assertRefused(MannKendall.of(new double[0], new double[0]), Reason.TOO_FEW);
    assertRefused(MannKendall.of(Series.years(1, 2), Series.years(1, 2)), Reason.TOO_FEW);
    assertRefused(
        MannKendall.of(Series.years(1, 3), new double[] {0, 0, -0.0}), Reason.NO_VARIATION);
    assertRefused(MannKendall.of(new double[] {7, 7, 7}, Series.years(1, 3)), Reason.NO_VARIATION);
    assertRefused(
        MannKendall.correctedForAutocorrelation(Series.years(1, 9), Series.scattered(9)),
        Reason.TOO_FEW);
    assertRefused(
        MannKendall.correctedForAutocorrelation(Series.years(2001, 2012), Series.years(1, 12)),
        Reason.NO_VARIATION);
    assertThat(MannKendall.of(new double[] {1}, new double[] {1})
            .undefined()
            .orElseThrow()
            .detail())
        .isEqualTo("1 observations, the test needs at least 3");
  }

  @Test
  void negativeAutocorrelationNarrowsTheVariance() {
    // core/src/test/r/statistics.R, Hamed-Rao: alternating
    double[] alternating =
        IntStream.range(0, 20).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();
    MannKendall test = MannKendall.correctedForAutocorrelation(Series.years(1, 20), alternating)
        .orThrow();
    assertThat(test.variance()).isCloseTo(55.201754386, within(1e-9));
    assertThat(test.pValue()).isCloseTo(0.225765112896, R_DIGITS);
  }

  @Test
  void negativeAutocorrelationThatLeavesNoVarianceIsRefused() {
    // core/src/test/r/statistics.R, Hamed-Rao: negative: variance -18.4
    assertRefused(
        MannKendall.correctedForAutocorrelation(
            Series.years(1, 12), new double[] {1, 9, 2, 8, 3, 7, 4, 8, 2, 9, 1, 10}),
        Reason.NO_SOLUTION);
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> MannKendall.of(new double[3], new double[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 times but 4 values, expected as many of each");
    assertThatThrownBy(() -> MannKendall.of(Series.years(1, 3), new double[] {1, Double.NaN, 2}))
        .hasMessage("value NaN at index 1 is not a finite number");
    assertThatThrownBy(
            () -> MannKendall.of(new double[] {1, Double.POSITIVE_INFINITY}, new double[2]))
        .hasMessage("time Infinity at index 1 is not a finite number");
    assertThatThrownBy(
            () -> MannKendall.correctedForAutocorrelation(new double[] {1, 1.5}, new double[2]))
        .hasMessage("time 1.5 is not a whole number such as a year");
    assertThatThrownBy(
            () -> MannKendall.correctedForAutocorrelation(new double[] {1, 1}, new double[2]))
        .hasMessage("times must differ from each other");
    assertThatThrownBy(() -> MannKendall.of(new double[10_001], new double[10_001]))
        .hasMessage("10001 observations, expected 10000 at most");
  }

  @Test
  void methodsAreFoundByTheirCodes() {
    assertThat(KendallMethod.CODES.codes())
        .containsExactly("exact", "normal", "hamed_rao", "permutation");
    assertThat(KendallMethod.of("exact")).isEqualTo(KendallMethod.EXACT);
    assertThat(KendallMethod.find("seasonal")).isEmpty();
  }

  private static void assertRefused(Computed<MannKendall> test, Reason reason) {
    assertThat(test.undefined().orElseThrow().reason()).isEqualTo(reason);
  }
}
