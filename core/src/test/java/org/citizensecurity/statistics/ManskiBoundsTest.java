package org.citizensecurity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ManskiBoundsTest {

  @Test
  void unknownCasesCountOnceAsNoAndOnceAsYes() {
    // By definition: 30 / 100 and (30 + 20) / 100
    ManskiBounds bounds = ManskiBounds.of(30, 50, 20).orThrow();
    assertThat(bounds.lower()).isCloseTo(0.3, within(1e-15));
    assertThat(bounds.upper()).isCloseTo(0.5, within(1e-15));
    assertThat(bounds.width()).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void nothingKnownLeavesEverythingOpen() {
    assertThat(ManskiBounds.of(0, 0, 7).orThrow()).isEqualTo(new ManskiBounds(0, 1));
    assertThat(ManskiBounds.of(0, 0, 0).undefined().orElseThrow().reason())
        .isEqualTo(Reason.NO_WEIGHT);
  }

  @Test
  void hugeAmountsDoNotOverflow() {
    ManskiBounds bounds = ManskiBounds.of(Double.MAX_VALUE, Double.MAX_VALUE, 0).orThrow();
    assertThat(bounds).isEqualTo(new ManskiBounds(0.5, 0.5));
  }

  @Test
  void wrongWeightsThrow() {
    assertThatThrownBy(() -> ManskiBounds.of(1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight 'no' is -1.0, expected a finite number of 0 or more");
    assertThatThrownBy(() -> ManskiBounds.of(1, 1, Double.NaN)).hasMessageContaining("'unknown'");
    assertThatThrownBy(() -> new ManskiBounds(0.5, 0.4)).hasMessageContaining("not in order");
  }
}
