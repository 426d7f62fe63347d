package org.citizensecurity.trend;

/** Which way an indicator goes if a claim holds. */
public enum Direction {
  /** Later values are higher than earlier ones. */
  RISES(1),
  /** Later values are lower than earlier ones. */
  FALLS(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  int sign() {
    return sign;
  }
}
