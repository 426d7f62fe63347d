package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.place.Country;
import org.immutables.value.Value;

/**
 * Money of which it is known where it goes but not for what intervention, as in tables of totals by
 * donor, recipient, purpose and year. It counts as money and never as an intervention.
 */
@Value.Immutable
public abstract sealed class BareFlow implements Serializable permits ImmutableBareFlow {
  BareFlow() {}

  /** Who gives, when, how much, on what basis. */
  public abstract Flow flow();

  /** The country that receives; empty for regions and where it is not known. */
  public abstract Optional<Country> country();

  /** The region that receives instead of a country, or in which the country lies for the source. */
  public abstract Optional<Code> region();

  /** What the source calls the recipient; empty where it has none. */
  public abstract Optional<String> recipient();

  /** What it is for, by a code of the source. */
  public abstract Optional<Code> sector();

  @Value.Check
  void check() {
    recipient().ifPresent(name -> checkArgument(!name.isBlank(), "recipient of a flow is blank"));
  }

  /** Builds a flow from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this flow. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a bare flow; the flow is needed. */
  public static final class Builder extends ImmutableBareFlow.Builder {
    Builder() {}
  }
}
