package org.citizensecurity.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class TheilIndexTest {

  @Test
  void partsBetweenAndWithinAreTheirDefinitions() {
    // core/src/test/r/statistics.R, Concentration: theil
    TheilIndex index = TheilIndex.of(
            new double[] {40, 25, 15, 10, 5, 5, 0}, List.of("a", "b", "a", "c", "b", "c", "a"))
        .orThrow();
    assertThat(index.total()).isCloseTo(0.418420531638, within(1e-11));
    assertThat(index.between()).isCloseTo(0.0551869695896, within(1e-11));
    assertThat(index.within()).isCloseTo(0.363233562048, within(1e-11));
  }

  @Test
  void oneHoldingAllGivesTheLogarithmOfTheirNumber() {
    assertThat(TheilIndex.of(0, 7, 0, 0).orThrow().total()).isCloseTo(Math.log(4), within(1e-15));
  }

  @Test
  void equalOrSingleHoldersGiveZero() {
    assertThat(TheilIndex.of(4, 4, 4).orThrow().total()).isCloseTo(0, within(1e-15));
    assertThat(TheilIndex.of(9).orThrow()).isEqualTo(new TheilIndex(0, 0));
  }

  @Test
  void wrongOrEmptyInputIsRefused() {
    assertThat(TheilIndex.of().undefined().orElseThrow().reason()).isEqualTo(Reason.NO_WEIGHT);
    assertThatThrownBy(() -> TheilIndex.of(new double[2], List.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 weights but 1 groups, expected as many of each");
    assertThatThrownBy(() -> TheilIndex.of(1, -1)).hasMessageStartingWith("weight -1.0");
  }
}
