package org.citizensecurity.statistics.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.data.Offset;
import org.citizensecurity.statistics.Reason;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
  private static final Offset<Double> R_DIGITS = within(1e-11);
  private static final Concentration SEVEN =
      Concentration.of(40, 25, 15, 10, 5, 5, 0).orThrow();

  @Test
  void measuresOfSevenHoldersAreTheirDefinitions() {
    // core/src/test/r/statistics.R, Concentration
    assertThat(SEVEN.herfindahl()).isCloseTo(0.26, R_DIGITS);
    assertThat(SEVEN.normalisedHerfindahl().orThrow()).isCloseTo(0.136666666667, R_DIGITS);
    assertThat(SEVEN.effectiveNumber()).isCloseTo(3.84615384615, R_DIGITS);
    assertThat(SEVEN.gini()).isCloseTo(0.485714285714, R_DIGITS);
    // SciPy 1.17.1: entropy([40, 25, 15, 10, 5, 5], base=2) = 2.203701696057348
    assertThat(SEVEN.entropy()).isCloseTo(2.203701696057348, within(1e-14));
    assertThat(SEVEN.normalisedEntropy().orThrow()).isCloseTo(0.784974382378, R_DIGITS);
    assertThat(SEVEN.topShare(3)).isCloseTo(0.8, R_DIGITS);
    assertThat(SEVEN.topShare(7)).isEqualTo(1);
    assertThat(SEVEN.topShare(100)).isEqualTo(1);
    assertThat(SEVEN.size()).isEqualTo(7);
  }

  @Test
  void oneHolderIsFullConcentration() {
    Concentration one = Concentration.of(12).orThrow();
    assertThat(one.herfindahl()).isEqualTo(1);
    assertThat(one.effectiveNumber()).isEqualTo(1);
    assertThat(one.gini()).isZero();
    assertThat(one.entropy()).isZero();
    assertThat(one.normalisedHerfindahl().undefined().orElseThrow().reason())
        .isEqualTo(Reason.NO_VARIATION);
    assertThat(one.normalisedEntropy().undefined().orElseThrow().reason())
        .isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void oneOfManyHoldingAllIsFullConcentration() {
    Concentration all = Concentration.of(0, 0, 5, 0).orThrow();
    assertThat(all.herfindahl()).isEqualTo(1);
    assertThat(all.normalisedHerfindahl().orThrow()).isEqualTo(1);
    assertThat(all.gini()).isEqualTo(0.75);
    assertThat(all.normalisedEntropy().orThrow()).isZero();
  }

  @Test
  void equalWeightsAreTheLeastConcentration() {
    Concentration equal = Concentration.of(3, 3, 3, 3).orThrow();
    assertThat(equal.herfindahl()).isEqualTo(0.25);
    assertThat(equal.normalisedHerfindahl().orThrow()).isZero();
    assertThat(equal.gini()).isZero();
    assertThat(equal.entropy()).isCloseTo(2, within(1e-15));
  }

  @Test
  void hugeAmountsDoNotOverflow() {
    assertThat(Concentration.of(Double.MAX_VALUE, Double.MAX_VALUE).orThrow().herfindahl())
        .isEqualTo(0.5);
  }

  @Test
  void nothingToDivideIsRefused() {
    assertThat(Concentration.of().undefined().orElseThrow().detail())
        .isEqualTo("there is no weight");
    assertThat(Concentration.of(0, 0).undefined().orElseThrow().reason())
        .isEqualTo(Reason.NO_WEIGHT);
  }

  @Test
  void wrongInputThrows() {
    assertThatThrownBy(() -> Concentration.of(1, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight -2.0 at index 1, expected a finite number of 0 or more");
    assertThatThrownBy(() -> Concentration.of(Double.NaN)).hasMessageStartingWith("weight NaN");
    assertThatThrownBy(() -> Concentration.of(Double.POSITIVE_INFINITY))
        .hasMessageStartingWith("weight Infinity");
    assertThatThrownBy(() -> SEVEN.topShare(0)).hasMessage("number of largest shares 0 is below 1");
    assertThatThrownBy(() -> new Concentration(ImmutableDoubleArray.of(0.4, 0.6)))
        .hasMessage("share 0.6 does not follow 0.4 downwards");
    assertThatThrownBy(() -> new Concentration(ImmutableDoubleArray.of(0.6, 0.3)))
        .hasMessageStartingWith("sum of the shares 0.8");
  }
}
