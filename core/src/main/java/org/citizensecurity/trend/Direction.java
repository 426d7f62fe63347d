package org.citizensecurity.trend;

/** Which way an indicator goes if a claim holds. */
public enum Direction {
  RISES(1),
  FALLS(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  int sign() {
    return sign;
  }
}
