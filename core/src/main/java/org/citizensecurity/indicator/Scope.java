package org.citizensecurity.indicator;

/** Whether an intervention is one of those that an indicator speaks of. */
public enum Scope {
  /** It is. */
  INSIDE,
  /** It is not. */
  OUTSIDE,
  /** That is not known: it counts as missing. */
  UNKNOWN
}
