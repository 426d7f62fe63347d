package org.citizensecurity.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * Another name of an actor, as an acronym or a former name, and the years in which it was used.
 *
 * @param name as it is written
 * @param from first year; empty where it is not known or always
 * @param to last year; empty where it is not known or still used
 */
public record ActorAlias(String name, OptionalInt from, OptionalInt to) implements Serializable {
  /** Rejects a blank name and a last year before the first. */
  public ActorAlias {
    name = name.strip();
    checkArgument(!name.isEmpty(), "alias is blank");
    checkArgument(
        name.matches("[^;\\[\\]\\r\\n]+"), "alias '%s' has one of ; [ ] or a line break", name);
    checkArgument(
        from.isEmpty() || to.isEmpty() || from.getAsInt() <= to.getAsInt(),
        "alias '%s' ends in %s before it starts in %s",
        name,
        to,
        from);
  }

  /** A name that was always used. */
  public static ActorAlias of(String name) {
    return new ActorAlias(name, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Whether the name was used in this year. */
  public boolean usedIn(int year) {
    return year >= from.orElse(Integer.MIN_VALUE) && year <= to.orElse(Integer.MAX_VALUE);
  }
}
