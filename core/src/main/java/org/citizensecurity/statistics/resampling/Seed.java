package org.citizensecurity.statistics.resampling;

import java.io.Serializable;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Where random numbers start, so that the same call gives the same numbers on every machine.
 *
 * @param value any number
 */
public record Seed(long value) implements Serializable {
  private static final RandomSource SOURCE = RandomSource.XO_SHI_RO_256_PP;

  /** The seed with this value. */
  public static Seed of(long value) {
    return new Seed(value);
  }

  /**
   * The words {@code xoshiro256++}: the generator of D. Blackman and S. Vigna (2021) that every seed
   * starts, as its authors name it.
   */
  public String generator() {
    return "xoshiro256++";
  }

  UniformRandomProvider start() {
    return SOURCE.create(value);
  }
}
