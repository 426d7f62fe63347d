package org.citizensecurity.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by weights so that the parts sum to it exactly: the method of largest remainders
 * (Hamilton). Parts are whole multiples of the smallest unit asked for; ties go to the earlier part.
 * The parts of a negative amount are those of the positive one, negated.
 */
public final class ExactSplit {
  private ExactSplit() {}

  /** {@code amount} in {@code parts} equal parts, as equal as {@code scale} decimals allow. */
  public static ImmutableList<BigDecimal> evenly(BigDecimal amount, int parts, int scale) {
    checkArgument(parts > 0, "number of parts '%s' is below 1", parts);
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
    BigInteger[] shares = wholeNumbers(weights);
    int unit = Math.max(scale, amount.scale());
    BigInteger units = amount.setScale(unit).unscaledValue();
    BigInteger[] parts = largestRemainders(units.abs(), shares);
    ImmutableList.Builder<BigDecimal> signed = ImmutableList.builderWithExpectedSize(parts.length);
    for (BigInteger part : parts) {
      signed.add(new BigDecimal(units.signum() < 0 ? part.negate() : part, unit));
    }
    return signed.build();
  }

  /** The weights in the same proportion without decimals. */
  private static BigInteger[] wholeNumbers(List<BigDecimal> weights) {
    checkArgument(!weights.isEmpty(), "weights are empty, expected at least one");
    checkArgument(
        weights.stream().allMatch(weight -> weight.signum() >= 0),
        "weights %s have a negative one",
        weights);
    checkArgument(
        weights.stream().anyMatch(weight -> weight.signum() > 0),
        "weights %s sum to 0, expected more",
        weights);
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return weights.stream()
        .map(weight -> weight.setScale(scale).unscaledValue())
        .toArray(BigInteger[]::new);
  }

  /** Every share of the units rounded down; what is left goes one by one to the largest remainders. */
  private static BigInteger[] largestRemainders(BigInteger units, BigInteger[] shares) {
    BigInteger total = sum(shares);
    BigInteger[] parts = new BigInteger[shares.length];
    BigInteger[] remainders = new BigInteger[shares.length];
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] quotient = units.multiply(shares[i]).divideAndRemainder(total);
      parts[i] = quotient[0];
      remainders[i] = quotient[1];
    }
    int left = units.subtract(sum(parts)).intValueExact();
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(left)
        .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
    return parts;
  }

  private static BigInteger sum(BigInteger[] numbers) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger number : numbers) {
      sum = sum.add(number);
    }
    return sum;
  }
}
