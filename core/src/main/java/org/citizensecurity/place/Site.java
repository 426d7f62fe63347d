package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.text.LocalizedText;
import org.immutables.value.Value;

/** A place within a country where something happens; a name, coordinates or a code is known. */
@Value.Immutable
public abstract sealed class Site implements Serializable permits ImmutableSite {
  Site() {}

  /** The name in the languages in which it is given; may be empty. */
  @Value.Default
  public LocalizedText name() {
    return LocalizedText.empty();
  }

  /** A point in it, if known. */
  public abstract Optional<Coordinates> coordinates();

  /** Its codes in gazetteers, in lists of administrative areas and in lists of kinds of places. */
  public abstract ImmutableSet<Code> codes();

  @Value.Check
  void check() {
    checkArgument(
        !name().isEmpty() || coordinates().isPresent() || !codes().isEmpty(),
        "site has neither a name nor coordinates nor a code");
  }

  /** Builds a site from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this site. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a site. */
  public static final class Builder extends ImmutableSite.Builder {
    Builder() {}
  }
}
