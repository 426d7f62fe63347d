package org.citizensecurity.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class PermutationTest {
  private static final double[] VALUES = {12, 15, 9, 20, 7, 8, 11, 6};
  private static final List<Boolean> LABELS =
      List.of(true, true, true, true, false, false, false, false);

  private static double differenceOfMeans(List<Boolean> labels) {
    double sum = 0;
    for (int i = 0; i < VALUES.length; i++) {
      sum += labels.get(i) ? VALUES[i] / 4 : -VALUES[i] / 4;
    }
    return sum;
  }

  @Test
  void pValuesApproachThoseOfAllPermutations() {
    // core/src/test/r/statistics.R, Resampling: all choose(8, 4) divisions
    Permutation test = Permutation.of(
            LABELS, PermutationTest::differenceOfMeans, 19_999, Seed.of(5))
        .orThrow();
    assertThat(test.observed()).isEqualTo(6);
    assertThat(test.pGreater()).isCloseTo(0.0285714285714, within(0.005));
    assertThat(test.pLess()).isCloseTo(0.985714285714, within(0.005));
    assertThat(test.pTwoSided()).isEqualTo(2 * test.pGreater());
    assertThat(test.seed()).isEqualTo(Seed.of(5));
    assertThat(test.shuffles()).isEqualTo(19_999);
  }

  @Test
  void statisticThatIgnoresTheLabelsIsNeverSignificant() {
    Permutation test = Permutation.of(LABELS, labels -> 0.1, 99, Seed.of(1)).orThrow();
    assertThat(test.pGreater()).isEqualTo(1);
    assertThat(test.pLess()).isEqualTo(1);
    assertThat(test.pTwoSided()).isEqualTo(1);
  }

  @Test
  void labelsThatCannotBeDealtOutAreRefused() {
    assertThat(Permutation.of(List.of(1), labels -> 0, 99, Seed.of(1))
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.TOO_FEW);
    assertThat(Permutation.of(List.of(1, 1), labels -> 0, 99, Seed.of(1))
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> Permutation.of(LABELS, labels -> 0, 98, Seed.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shuffles 98 are fewer than 99");
    assertThatThrownBy(() -> Permutation.of(LABELS, labels -> 0.0 / 0, 99, Seed.of(1)))
        .hasMessage("statistic NaN is not a finite number");
  }
}
