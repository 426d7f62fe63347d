package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

/** Expected values: core/src/test/r/statistics.R, Corrected shares. */
class CorrectedSharesTest {
  private static final ConfusionMatrix<String> CHECKED = ConfusionMatrix.of(
      List.of("hard", "soft", "mixed"), new long[][] {{45, 4, 1}, {6, 50, 4}, {2, 3, 25}});

  @Test
  void threeCategoriesAreMatched() {
    CorrectedShares<String> shares = of(300, 500, 200);
    assertShare(shares, "hard", 0.257900472212, 0.0364798095925);
    assertShare(shares, "soft", 0.552488194697, 0.0457956437021);
    assertShare(shares, "mixed", 0.189611333091, 0.0333514371435);
  }

  private static void assertShare(
      CorrectedShares<String> shares, String category, double share, double error) {
    CorrectedShares.Share found = shares.of(category);
    assertThat(found.unclipped()).isCloseTo(share, within(1e-11));
    assertThat(found.share()).isCloseTo(share, within(1e-11));
    assertThat(found.standardError()).isCloseTo(error, within(1e-11));
    Interval interval = found.interval(0.95);
    assertThat(interval.upper()).isCloseTo(share + 1.959963984540 * error, within(1e-11));
  }

  private static CorrectedShares<String> of(long hard, long soft, long mixed) {
    return CorrectedShares.of(ImmutableMap.of("hard", hard, "soft", soft, "mixed", mixed), CHECKED)
        .orThrow();
  }

  @Test
  void solutionOutsideTheSharesGoesToTheNearestOnes() {
    // statistics.R: solution -0.110424990919 1.06062477297 0.0498002179441, nearest 0 1 0
    CorrectedShares<String> shares = of(10, 880, 110);
    CorrectedShares.Share hard = shares.of("hard");
    CorrectedShares.Share soft = shares.of("soft");
    assertThat(hard.unclipped()).isCloseTo(-0.110424990919, within(1e-11));
    assertThat(soft.unclipped()).isCloseTo(1.06062477297, within(1e-11));
    assertThat(hard.share()).isZero();
    assertThat(soft.share()).isEqualTo(1);
    assertThat(hard.interval(0.95)).satisfies(interval -> {
      assertThat(interval.lower()).isZero();
      assertThat(interval.upper()).isZero();
    });
  }

  @Test
  void twoCategoriesAreRoganAndGladens() {
    ConfusionMatrix<String> checked =
        ConfusionMatrix.of(List.of("yes", "no"), new long[][] {{84, 43}, {13, 96}});
    double share = CorrectedShares.of(Map.of("yes", 259L, "no", 250L), checked)
        .orThrow()
        .of("yes")
        .share();
    assertThat(share)
        .isCloseTo(
            RoganGladen.of(new Proportion(259, 509), checked, "yes").orThrow().share(),
            within(1e-12));
  }

  @Test
  void codesThatDefineNoSharesSayWhy() {
    assertThat(reason(Map.of(), CHECKED)).isEqualTo(Reason.NO_WEIGHT);
    assertThat(reason(Map.of("neutral", 1L), CHECKED)).isEqualTo(Reason.TOO_FEW);
    assertThat(reason(Map.of("a", 1L), ConfusionMatrix.of(List.of("a", "b"), new long[][] {
          {2, 2}, {2, 2}
        })))
        .isEqualTo(Reason.NO_SOLUTION);
    assertThat(reason(Map.of("a", 1L), ConfusionMatrix.of(List.of("a", "b"), new long[][] {
          {0, 2}, {2, 0}
        })))
        .isEqualTo(Reason.NO_SOLUTION);
    assertThatThrownBy(() -> CorrectedShares.of(Map.of("hard", -1L), CHECKED))
        .hasMessage("count -1 of 'hard' is negative");
    assertThatThrownBy(() -> of(1, 1, 1).of("x"))
        .hasMessage("category 'x' is unknown, expected one of [hard, soft, mixed]");
  }

  private static Reason reason(Map<String, Long> coded, ConfusionMatrix<String> checked) {
    return CorrectedShares.of(coded, checked).undefined().orElseThrow().reason();
  }
}
