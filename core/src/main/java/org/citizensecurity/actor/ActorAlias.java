package org.citizensecurity.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Another name of an actor, as an acronym or a former name, and the years in which it was used. */
@Value.Immutable
public abstract sealed class ActorAlias implements Serializable permits ImmutableActorAlias {
  ActorAlias() {}

  /** As it is written, without white space around it. */
  public abstract String name();

  /** First year; empty where it is not known or always. */
  public abstract OptionalInt since();

  /** Last year; empty where it is not known or still used. */
  public abstract OptionalInt until();

  @Value.Check
  void check() {
    checkArgument(!name().isEmpty(), "alias is blank");
    checkArgument(
        name().matches("[^;\\[\\]\\r\\n]+"), "alias '%s' has one of ; [ ] or a line break", name());
    checkYear(since());
    checkYear(until());
    checkArgument(
        since().isEmpty() || until().isEmpty() || since().getAsInt() <= until().getAsInt(),
        "until %s of alias '%s' is before since %s",
        until().orElse(0),
        name(),
        since().orElse(0));
  }

  private void checkYear(OptionalInt year) {
    checkArgument(
        year.isEmpty() || (year.getAsInt() >= 1000 && year.getAsInt() <= 9999),
        "year of alias '%s' is outside 1000 to 9999",
        name());
  }

  /** A name and the years in which it was used, as far as they are known. */
  public static ActorAlias of(String name, OptionalInt since, OptionalInt until) {
    return ImmutableActorAlias.builder()
        .name(name.strip())
        .since(since)
        .until(until)
        .build();
  }

  /** A name that was always used. */
  public static ActorAlias of(String name) {
    return of(name, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Whether the name was used in this year. */
  public final boolean usedIn(int year) {
    return year >= since().orElse(Integer.MIN_VALUE) && year <= until().orElse(Integer.MAX_VALUE);
  }
}
