package org.citizensecurity.indicator;

/** On which side of a share an intervention counts. */
public enum Side {
  /** It counts towards the share. */
  FOR,
  /** It counts against it. */
  AGAINST,
  /** Half and half, such as a mixed approach. */
  HALF,
  /** It takes no side, such as a neutral approach: out of the value, on either side in the bounds. */
  OPEN
}
