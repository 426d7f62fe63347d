package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Identifies a source within a portfolio.
 *
 * @param value not blank, without white space around it and without line breaks
 */
public record SourceId(String value) implements Comparable<SourceId>, Serializable {
  /** Rejects what a cell could not hold. */
  public SourceId {
    value = value.strip();
    checkArgument(!value.isEmpty(), "source id is blank");
    checkArgument(value.matches("[^\\r\\n]+"), "source id '%s' has a line break", value);
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
