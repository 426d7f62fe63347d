package org.citizensecurity.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    Interval interval = found.interval(0.95).orThrow();
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
    assertThat(hard.interval(0.95).orThrow()).satisfies(interval -> {
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

  @Test
  void refusalNamesTheCodeThatIsNoBetterThanChance() {
    ConfusionMatrix<String> checked =
        ConfusionMatrix.of(List.of("a", "b", "c"), new long[][] {{8, 1, 1}, {2, 4, 4}, {1, 4, 5}});
    assertThat(detail(Map.of("a", 1L), checked))
        .isEqualTo("code 'b' is no better than chance: 0.400 of the checked cases of 'b' have it, "
            + "but 0.400 of those of 'c'");
  }

  @Test
  void codesBetterThanChanceMayStillDefineNoShares() {
    // half of a and half of b look just as half of c and half of d
    ConfusionMatrix<String> checked = ConfusionMatrix.of(
        List.of("a", "b", "c", "d"),
        new long[][] {{5, 1, 2, 2}, {1, 5, 2, 2}, {3, 3, 4, 0}, {3, 3, 0, 4}});
    assertThat(detail(Map.of("a", 1L), checked))
        .startsWith("the codes do not tell the categories apart: condition number ")
        .endsWith(", expected at most 6.71e+07");
  }

  private static String detail(Map<String, Long> coded, ConfusionMatrix<String> checked) {
    return CorrectedShares.of(coded, checked).undefined().orElseThrow().detail();
  }

  @Test
  void manyCategoriesWithASmallDeterminantAreSolved() {
    List<Integer> thirty = IntStream.range(0, 30).boxed().toList();
    long[][] counts = new long[30][30];
    Arrays.stream(counts).forEach(row -> Arrays.fill(row, 2));
    thirty.forEach(code -> counts[code][code] = 42);
    Map<Integer, Long> coded = new HashMap<>();
    thirty.forEach(code -> coded.put(code, code == 0 ? 331L : 23L));
    CorrectedShares.Share share =
        CorrectedShares.of(coded, ConfusionMatrix.of(thirty, counts)).orThrow().of(0);
    assertThat(share.unclipped()).isCloseTo(0.779158316633, within(1e-11));
    assertThat(share.standardError()).isCloseTo(0.103117111749, within(1e-11));
  }

  @Test
  void noErrorSeenIsNoInterval() {
    ConfusionMatrix<String> faultless =
        ConfusionMatrix.of(List.of("a", "b"), new long[][] {{5, 0}, {0, 5}});
    CorrectedShares.Share share =
        CorrectedShares.of(Map.of("a", 7L), faultless).orThrow().of("a");
    assertThat(share.share()).isEqualTo(1);
    assertThat(share.interval(0.95).undefined().orElseThrow().reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void conditionIsThatOfR() {
    // core/src/test/r/statistics.R, condition: norm(m, "O") * norm(solve(m), "O")
    SquareMatrix matrix = SquareMatrix.of(
        new double[][] {{0.9, 0.1, 2 / 30.0}, {0.08, 50 / 60.0, 0.1}, {0.02, 4 / 60.0, 25 / 30.0}});
    assertThat(matrix.condition()).isCloseTo(1.4475118053, within(1e-9));
    assertThat(SquareMatrix.of(new double[][] {{1, 1}, {1, 1}}).condition()).isInfinite();
  }

  private static Reason reason(Map<String, Long> coded, ConfusionMatrix<String> checked) {
    return CorrectedShares.of(coded, checked).undefined().orElseThrow().reason();
  }
}
