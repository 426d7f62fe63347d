package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PValueAdjustmentTest {
  private static final double[] P = {0.01, 0.02, 0.03, 0.04, 0.05, 0.005, 0.2, 0.9, 0.02};

  @Test
  void holmIsThatOfR() {
    // R 4.2.2: p.adjust(p, "holm")
    assertThat(PValueAdjustment.HOLM.adjust(P).toArray())
        .containsExactly(
            new double[] {0.08, 0.14, 0.15, 0.16, 0.16, 0.045, 0.4, 0.9, 0.14}, within(1e-15));
  }

  @Test
  void benjaminiHochbergIsThatOfR() {
    // R 4.2.2: p.adjust(p, "BH")
    assertThat(PValueAdjustment.BENJAMINI_HOCHBERG.adjust(P).toArray())
        .containsExactly(
            new double[] {0.045, 0.045, 0.054, 0.06, 0.0642857142857, 0.045, 0.225, 0.9, 0.045},
            within(1e-13));
  }

  @Test
  void noneStaysNoneAndOneStaysAsItIs() {
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      assertThat(adjustment.adjust().isEmpty()).isTrue();
      assertThat(adjustment.adjust(0.03).toArray()).containsExactly(0.03);
      assertThat(PValueAdjustment.of(adjustment.code())).isEqualTo(adjustment);
    }
  }

  @Test
  void numbersThatAreNoChancesThrow() {
    assertThatThrownBy(() -> PValueAdjustment.HOLM.adjust(0.5, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p-value 1.5 is not between 0 and 1");
    assertThatThrownBy(() -> PValueAdjustment.HOLM.adjust(Double.NaN))
        .hasMessage("p-value NaN is not between 0 and 1");
  }
}
