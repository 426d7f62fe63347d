package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactSplitTest {
  private static List<BigDecimal> numbers(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }

  @Test
  void aRemainderGoesToTheEarlierParts() {
    assertThat(ExactSplit.evenly(new BigDecimal("100"), 3, 2))
        .containsExactlyElementsOf(numbers("33.34", "33.33", "33.33"));
  }

  // quotas 4.7, 1.6, 1.58, 1.2, 0.61, 0.31: the three left go to 0.7, 0.61 and 0.6
  @Test
  void whatIsLeftGoesToTheLargestRemainders() {
    assertThat(ExactSplit.byWeights(
            BigDecimal.TEN, numbers("47", "16", "15.8", "12", "6.1", "3.1"), 0))
        .containsExactlyElementsOf(numbers("5", "2", "1", "1", "1", "0"));
  }

  @Test
  void decimalsOfTheAmountAreNeverLost() {
    assertThat(ExactSplit.evenly(new BigDecimal("0.001"), 2, 2))
        .containsExactlyElementsOf(numbers("0.001", "0.000"));
  }

  @Test
  void whatCannotBeSplitIsRejected() {
    assertThatThrownBy(() -> ExactSplit.evenly(BigDecimal.TEN, 0, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of parts '0' is below 1");
    assertThatThrownBy(() -> ExactSplit.byWeights(BigDecimal.TEN, List.of(), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights are empty, expected at least one");
    assertThatThrownBy(() -> ExactSplit.byWeights(BigDecimal.TEN, numbers("1", "-1"), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights [1, -1] have a negative one");
    assertThatThrownBy(() -> ExactSplit.byWeights(BigDecimal.TEN, numbers("0", "0.0"), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights [0, 0.0] sum to 0, expected more");
  }
}
