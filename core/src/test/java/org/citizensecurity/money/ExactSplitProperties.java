package org.citizensecurity.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.RichPortfolios;

class ExactSplitProperties {
  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property
  void partsSumToTheAmountExactly(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("weights") List<BigDecimal> weights,
      @ForAll @IntRange(max = 12) int scale) {
    List<BigDecimal> parts = ExactSplit.byWeights(amount, weights, scale);
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(sum(parts)).isEqualByComparingTo(amount);
  }

  @Property
  void evenPartsDifferByOneUnitAtMost(
      @ForAll("amounts") BigDecimal amount,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(max = 12) int scale) {
    List<BigDecimal> parts = ExactSplit.evenly(amount, count, scale);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(scale, amount.scale()));
    assertThat(sum(parts)).isEqualByComparingTo(amount);
    assertThat(Collections.max(parts).subtract(Collections.min(parts))).isLessThanOrEqualTo(unit);
  }

  @Property
  void everyPartIsLessThanAUnitFromItsShare(
      @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
    List<BigDecimal> parts = ExactSplit.byWeights(amount, weights, 4);
    BigDecimal total = sum(weights);
    BigDecimal unit = new BigDecimal("0.0001");
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal scaledUp =
          parts.get(i).multiply(total).subtract(amount.multiply(weights.get(i))).abs();
      assertThat(scaledUp).isLessThan(unit.multiply(total));
    }
  }

  @Property
  void nothingGoesToAWeightOfZero(
      @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
    List<BigDecimal> parts = ExactSplit.byWeights(amount, weights, 2);
    for (int i = 0; i < parts.size(); i++) {
      if (weights.get(i).signum() == 0) {
        assertThat(parts.get(i)).isZero();
      }
    }
  }

  @Property
  void negativeAmountsMirror(
      @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
    assertThat(ExactSplit.byWeights(amount.negate(), weights, 2))
        .isEqualTo(ExactSplit.byWeights(amount, weights, 2).stream()
            .map(BigDecimal::negate)
            .toList());
  }

  @Property
  void onlyTheProportionOfTheWeightsMatters(
      @ForAll("amounts") BigDecimal amount, @ForAll("weights") List<BigDecimal> weights) {
    List<BigDecimal> smaller =
        weights.stream().map(weight -> weight.movePointLeft(2)).toList();
    assertThat(ExactSplit.byWeights(amount, smaller, 2))
        .isEqualTo(ExactSplit.byWeights(amount, weights, 2));
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return RichPortfolios.amounts();
  }

  @Provide
  Arbitrary<List<BigDecimal>> weights() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .filter(weights -> sum(weights).signum() > 0);
  }
}
