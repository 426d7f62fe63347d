package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Identifies an intervention; for an IATI activity this is its identifier.
 *
 * @param value not blank, without white space around it and without line breaks
 */
public record InterventionId(String value) implements Comparable<InterventionId>, Serializable {
  /** Rejects what a cell could not hold. */
  public InterventionId {
    value = value.strip();
    checkArgument(!value.isEmpty(), "intervention id is blank");
    checkArgument(value.matches("[^\\r\\n]+"), "intervention id '%s' has a line break", value);
  }

  @Override
  public int compareTo(InterventionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
