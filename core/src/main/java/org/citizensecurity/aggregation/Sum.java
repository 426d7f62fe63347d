package org.citizensecurity.aggregation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Interventions and what they weigh together, exactly.
 *
 * @param n how many interventions
 * @param weight what they weigh
 */
public record Sum(long n, BigDecimal weight) implements Serializable {
  /** Nothing. */
  public static final Sum ZERO = new Sum(0, BigDecimal.ZERO);

  /** Drops trailing zeros after the point, so that equal weights are equal. */
  public Sum {
    BigDecimal plain = weight.signum() == 0 ? BigDecimal.ZERO : weight.stripTrailingZeros();
    weight = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** One intervention. */
  public static Sum of(BigDecimal weight) {
    return new Sum(1, weight);
  }

  /** Both together. */
  public Sum plus(Sum other) {
    return new Sum(Math.addExact(n, other.n), weight.add(other.weight));
  }
}
