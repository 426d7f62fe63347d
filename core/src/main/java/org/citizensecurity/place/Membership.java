package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.time.PartialDate;
import org.immutables.value.Value;

/** That a country was a member of a regional body, or was suspended, for some time. */
@Value.Immutable
public abstract sealed class Membership implements Serializable permits ImmutableMembership {
  Membership() {}

  /** The body. */
  public abstract RegionalBody body();

  /** The country. */
  public abstract Country country();

  /** Member or suspended. */
  public abstract MembershipStatus status();

  /** When it began, as exactly as it is known. */
  public abstract PartialDate since();

  /** When it had ceased; empty where it goes on. */
  public abstract Optional<PartialDate> until();

  /** What else there is to know, or {@code ""}. */
  public abstract String note();

  /** Who says so. */
  public abstract String source();

  /** Whether it held on 31 December of the year. */
  public final boolean holdsAtEndOf(int year) {
    return since().year() <= year && until().map(end -> year < end.year()).orElse(true);
  }

  @Value.Check
  void check() {
    until()
        .ifPresent(end -> checkArgument(
            since().compareTo(end) < 0,
            "until %s of %s in %s is not after since %s",
            end,
            country(),
            body(),
            since()));
    checkArgument(!source().isBlank(), "source of %s in %s is blank", country(), body());
  }

  /** Builds a membership from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this membership. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a membership. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
