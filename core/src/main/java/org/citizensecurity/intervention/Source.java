package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Where facts come from, and what it cannot contain. */
@Value.Immutable
public abstract sealed class Source implements Serializable permits ImmutableSource {
  Source() {}

  /** The id, unique among the sources of a portfolio. */
  public abstract SourceId id();

  /** Author, title, publisher, as one would print it. */
  public abstract String citation();

  /** An address, if there is one. */
  public abstract Optional<String> url();

  /** The year of publication, if known. */
  public abstract OptionalInt year();

  /** What the source cannot contain. */
  @Value.Default
  public Coverage coverage() {
    return Coverage.UNSTATED;
  }

  @Value.Check
  void check() {
    checkArgument(!citation().isBlank(), "citation of source '%s' is blank", id());
    url().ifPresent(url -> checkArgument(!url.isBlank(), "url of source '%s' is blank", id()));
    year()
        .ifPresent(year -> checkArgument(
            year >= 1000 && year <= 9999,
            "year '%s' of source '%s' is outside 1000 to 9999",
            year,
            id()));
  }

  /** Builds a source from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this source. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a source; id and citation are needed. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
