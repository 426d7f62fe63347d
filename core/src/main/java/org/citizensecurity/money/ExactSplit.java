package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts sum to it exactly: the method of largest remainders
 * (Hamilton). Parts are whole multiples of the smallest unit asked for; ties go to the earlier part.
 */
public final class ExactSplit {
  private ExactSplit() {}

  /** {@code amount} in {@code parts} equal parts, as equal as {@code scale} decimals allow. */
  public static ImmutableList<BigDecimal> evenly(BigDecimal amount, int parts, int scale) {
    return byWeights(amount, Collections.nCopies(parts, BigDecimal.ONE), scale);
  }

  /**
   * {@code amount} in proportion to {@code weights}.
   *
   * @param weights none negative, not all zero, not empty
   * @param scale decimals of the parts; raised to those of the amount where it has more
   */
  public static ImmutableList<BigDecimal> byWeights(
      BigDecimal amount, List<BigDecimal> weights, int scale) {
    BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    checkArgument(
        weights.stream().allMatch(w -> w.signum() >= 0), "weights %s have a negative one", weights);
    checkArgument(total.signum() > 0, "weights %s sum to 0, expected more", weights);
    int unit = Math.max(scale, amount.scale());
    BigInteger units = amount.setScale(unit).unscaledValue();
    List<BigDecimal> exact = weights.stream()
        .map(weight -> new BigDecimal(units.abs()).multiply(weight))
        .toList();
    BigInteger[] floors = exact.stream()
        .map(part -> part.divide(total, 0, RoundingMode.FLOOR).toBigInteger())
        .toArray(BigInteger[]::new);
    int left = units
        .abs()
        .subtract(IntStream.range(0, floors.length)
            .mapToObj(i -> floors[i])
            .reduce(BigInteger.ZERO, BigInteger::add))
        .intValueExact();
    IntStream.range(0, floors.length)
        .boxed()
        .sorted(Comparator.comparing(i ->
            exact.get(i).subtract(total.multiply(new BigDecimal(floors[i]))).negate()))
        .limit(left)
        .forEach(i -> floors[i] = floors[i].add(BigInteger.ONE));
    return IntStream.range(0, floors.length)
        .mapToObj(i -> new BigDecimal(units.signum() < 0 ? floors[i].negate() : floors[i], unit))
        .collect(toImmutableList());
  }
}
