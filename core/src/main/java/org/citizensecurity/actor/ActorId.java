package org.citizensecurity.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Identifies an actor within a portfolio.
 *
 * @param value not blank, without white space around it and without {@code ;} or line breaks
 */
public record ActorId(String value) implements Comparable<ActorId>, Serializable {
  /** Rejects what a list of ids in a cell could not hold. */
  public ActorId {
    value = value.strip();
    checkArgument(!value.isEmpty(), "actor id is blank");
    checkArgument(value.matches("[^;\\r\\n]+"), "actor id '%s' has a ';' or a line break", value);
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
