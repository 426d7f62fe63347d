package org.citizensecurity.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class JensenShannonTest {

  @Test
  void distanceIsThatOfSciPy() {
    // SciPy 1.17.1: jensenshannon([1,2,3,4], [4,3,0,1], 2), jensenshannon([.1,.9], [.2,.8], 2)
    JensenShannon counts =
        JensenShannon.of(new double[] {1, 2, 3, 4}, new double[] {4, 3, 0, 1}).orThrow();
    assertThat(counts.distance()).isCloseTo(0.5737145459779937, within(1e-14));
    assertThat(JensenShannon.of(new double[] {.1, .9}, new double[] {.2, .8})
            .orThrow()
            .distance())
        .isCloseTo(0.11991021840559937, within(1e-14));
    // core/src/test/r/statistics.R, Concentration: jensen-shannon
    assertThat(counts.divergence()).isCloseTo(0.329148380267, within(1e-11));
  }

  @Test
  void nothingInCommonIsOneAndTheSameIsZero() {
    // SciPy 1.17.1 documentation: jensenshannon([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], 2.0) = 1.0
    assertThat(JensenShannon.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}).orThrow())
        .isEqualTo(new JensenShannon(1));
    assertThat(JensenShannon.of(new double[] {1, 2}, new double[] {10, 20})
            .orThrow()
            .divergence())
        .isCloseTo(0, within(1e-15));
  }

  @Test
  void sideWithoutWeightIsRefused() {
    assertThat(JensenShannon.of(new double[2], new double[] {1, 1})
            .undefined()
            .orElseThrow()
            .detail())
        .isEqualTo("every first weight is 0");
    assertThat(JensenShannon.of(new double[] {1, 1}, new double[2])
            .undefined()
            .orElseThrow()
            .reason())
        .isEqualTo(Reason.NO_WEIGHT);
    assertThat(JensenShannon.of(new double[0], new double[0]).isDefined()).isFalse();
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> JensenShannon.of(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 weights but 3 weights, expected the same categories");
    assertThatThrownBy(() -> JensenShannon.of(new double[2], new double[] {1, Double.NaN}))
        .hasMessageStartingWith("second weight NaN at index 1");
  }
}
