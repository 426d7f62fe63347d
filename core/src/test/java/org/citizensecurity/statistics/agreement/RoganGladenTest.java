package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

/** Lang and Reiczigel (2014), examples 1, 2 and 4, rounded there; all digits: statistics.R. */
class RoganGladenTest {

  @Test
  void largeSampleWithAGoodTestIsMatched() {
    RoganGladen corrected = of(4060, 11284, 178, 179, 358, 359);
    assertThat(corrected.share()).isCloseTo(0.360030184925, within(1e-11));
    assertInterval(corrected, 0.95, 0.348673545667, 0.372082954561);
    assertThat(corrected.interval(0.95).orThrow().lower()).isCloseTo(0.349, within(5e-4));
    assertThat(corrected.interval(0.95).orThrow().upper()).isCloseTo(0.372, within(5e-4));
    assertInterval(corrected, 0.9, 0.350513573803, 0.370159756277);
  }

  @Test
  void rareConditionIsMatched() {
    RoganGladen corrected = of(51, 2971, 32, 33, 20, 20);
    assertThat(corrected.share()).isCloseTo(0.0177023729384, within(1e-12));
    assertInterval(corrected, 0.95, 0, 0.0533450764747);
    assertThat(corrected.interval(0.95).orThrow().upper()).isCloseTo(0.053, within(5e-4));
  }

  @Test
  void mediocreTestsAreMatched() {
    // published: 0.58 to 0.87 and 0.037 to 0.195
    assertInterval(of(259, 509, 84, 127, 96, 109), 0.95, 0.584867868359, 0.866458208821);
    assertInterval(of(51, 509, 23, 41, 187, 195), 0.95, 0.0366098105109, 0.194694062163);
  }

  private static RoganGladen of(int coded, int all, int found, int ofIt, int spared, int notOfIt) {
    return RoganGladen.of(
            new Proportion(coded, all),
            new Proportion(found, ofIt),
            new Proportion(spared, notOfIt))
        .orThrow();
  }

  private static void assertInterval(
      RoganGladen corrected, double level, double lower, double upper) {
    Interval interval = corrected.interval(level).orThrow();
    assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    assertThat(interval.level()).isEqualTo(level);
    assertThat(interval.method()).isEqualTo(IntervalMethod.LANG_REICZIGEL);
  }

  @Test
  void sensitivityAndSpecificityComeFromTheMatrix() {
    ConfusionMatrix<String> checked =
        ConfusionMatrix.of(List.of("yes", "no"), new long[][] {{32, 1}, {0, 20}});
    assertThat(RoganGladen.of(new Proportion(51, 2971), checked, "yes").orThrow())
        .isEqualTo(of(51, 2971, 32, 33, 20, 20));
  }

  @Test
  void solutionOutsideZeroAndOneIsClipped() {
    // (0.05 + 0.8 - 1) / (0.9 + 0.8 - 1) by hand
    RoganGladen corrected = of(5, 100, 90, 100, 80, 100);
    assertThat(corrected.unclipped()).isCloseTo(-0.15 / 0.7, within(1e-12));
    assertThat(corrected.share()).isZero();
    assertThat(corrected.interval(0.95).orThrow().lower()).isZero();
    assertThat(of(99, 100, 90, 100, 80, 100).share()).isEqualTo(1);
  }

  @Test
  void codesNoBetterThanChanceSayNothing() {
    assertThat(RoganGladen.of(new Proportion(1, 2), new Proportion(1, 2), new Proportion(1, 2))
            .undefined()
            .orElseThrow())
        .satisfies(undefined -> {
          assertThat(undefined.reason()).isEqualTo(Reason.NO_SOLUTION);
          assertThat(undefined.detail())
              .isEqualTo("sensitivity and specificity sum to 1.0, which is not more than 1");
        });
    assertThatThrownBy(
            () -> new RoganGladen(new Proportion(1, 2), new Proportion(1, 3), new Proportion(1, 3)))
        .hasMessageContaining("expected more than 1");
  }

  @Test
  void sampleTooSmallForAnIntervalSaysSo() {
    RoganGladen corrected = of(5, 10, 1, 1, 10, 100);
    assertThat(corrected.interval(0.95).undefined().orElseThrow().detail())
        .isEqualTo("too few cases were checked for an interval of the corrected share");
  }

  @Test
  void emptySamplesSayWhichIsEmpty() {
    Proportion some = new Proportion(9, 10);
    Proportion none = new Proportion(0, 0);
    assertThat(detail(none, some, some)).isEqualTo("there are no coded cases");
    assertThat(detail(some, none, some)).isEqualTo("no checked case is of the category");
    assertThat(detail(some, some, none)).isEqualTo("every checked case is of the category");
  }

  private static String detail(Proportion apparent, Proportion found, Proportion spared) {
    return RoganGladen.of(apparent, found, spared).undefined().orElseThrow().detail();
  }
}
