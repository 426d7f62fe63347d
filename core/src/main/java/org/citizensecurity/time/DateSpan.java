package org.citizensecurity.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** When an intervention runs, as far as it is known. */
@Value.Immutable
public abstract sealed class DateSpan implements Serializable permits ImmutableDateSpan {
  DateSpan() {}

  /** When it was launched; empty where that is not known. */
  public abstract Optional<PartialDate> start();

  /** When it ended or is to end; empty where that is not known or it is ongoing. */
  public abstract Optional<PartialDate> end();

  /** Whether it is stated to go on without a known end. */
  @Value.Default
  public boolean ongoing() {
    return false;
  }

  @Value.Check
  void check() {
    if (start().isPresent() && end().isPresent()) {
      checkArgument(
          !end().get().lastDay().isBefore(start().get().firstDay()),
          "end %s is before start %s",
          end().get(),
          start().get());
    }
    checkArgument(
        end().isEmpty() || !ongoing(),
        "end %s is given of what is ongoing, expected only one of them",
        end().map(PartialDate::toString).orElse(""));
  }

  /** What is known of start and end; throws where the end is before the start or not to be. */
  public static DateSpan of(
      Optional<PartialDate> start, Optional<PartialDate> end, boolean ongoing) {
    return ImmutableDateSpan.builder().start(start).end(end).ongoing(ongoing).build();
  }

  /** From year to year, both inclusive. */
  public static DateSpan of(int startYear, int endYear) {
    return ImmutableDateSpan.builder()
        .start(PartialDate.of(startYear))
        .end(PartialDate.of(endYear))
        .build();
  }

  /** Nothing is known. */
  public static DateSpan unknown() {
    return ImmutableDateSpan.builder().build();
  }

  /** From a year on, still going on. */
  public static DateSpan ongoingSince(int startYear) {
    return ImmutableDateSpan.builder()
        .start(PartialDate.of(startYear))
        .ongoing(true)
        .build();
  }

  /** From a year on, with an end that is not known. */
  public static DateSpan startingIn(int startYear) {
    return ImmutableDateSpan.builder().start(PartialDate.of(startYear)).build();
  }

  /** The year of launch, if known. */
  public final OptionalInt startYear() {
    return start().map(date -> OptionalInt.of(date.year())).orElseGet(OptionalInt::empty);
  }

  /** The year of the end, if known. */
  public final OptionalInt endYear() {
    return end().map(date -> OptionalInt.of(date.year())).orElseGet(OptionalInt::empty);
  }

  /**
   * The years in which it is known to be active, none of them after {@code lastYear}: what is
   * ongoing is active until then. Where the end is not known only the year of launch is; where the
   * start is not known only the year of the end is.
   */
  public final IntStream activeYears(int lastYear) {
    if (start().isEmpty() && end().isEmpty()) {
      return IntStream.empty();
    }
    int first = startYear().orElseGet(() -> endYear().orElseThrow());
    int last = endYear().orElse(ongoing() ? lastYear : first);
    return IntStream.rangeClosed(first, Math.min(last, lastYear));
  }
}
