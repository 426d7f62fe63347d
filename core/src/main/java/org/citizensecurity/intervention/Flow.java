package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.code.Code;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.PartialDate;
import org.immutables.value.Value;

/** Money that goes from someone to someone; a negative amount is a correction. */
@Value.Immutable
public abstract sealed class Flow implements Serializable permits ImmutableFlow {
  Flow() {}

  /** Who gives, if known. */
  public abstract Optional<ActorId> provider();

  /** Who receives, if known. */
  public abstract Optional<ActorId> receiver();

  /** When it was counted: the value date or, failing that, the date of the transaction. */
  public abstract Optional<PartialDate> date();

  /** The last date, where the amount covers several years. */
  public abstract Optional<PartialDate> until();

  /** At which step it was counted. */
  public abstract AmountBasis basis();

  /** The amount in its own currency; below zero where it corrects an earlier one. */
  public abstract Money money();

  /** In which prices. */
  @Value.Default
  public PriceBasis prices() {
    return PriceBasis.CURRENT;
  }

  /** In which form, if known. */
  public abstract Optional<FlowInstrument> instrument();

  /** Where it goes, where the source says so for this flow; otherwise where the intervention does. */
  public abstract ImmutableSet<Country> countries();

  /** Regions to which it goes, where the source says so for this flow. */
  public abstract ImmutableSet<Code> regions();

  /** Sector codes that the source gives to this flow; otherwise those of the intervention hold. */
  public abstract ImmutableSet<Code> sectors();

  /** Codes of the source for its terms: types of aid, finance and flow, and whether it is tied. */
  public abstract ImmutableSet<Code> tags();

  /** What a reader should know, such as the word that the source uses. */
  public abstract Optional<String> note();

  /** The year in which it was counted, if known. */
  public final OptionalInt year() {
    return date().map(date -> OptionalInt.of(date.year())).orElseGet(OptionalInt::empty);
  }

  @Value.Check
  void check() {
    if (until().isPresent()) {
      PartialDate last = until().get();
      PartialDate first = date()
          .orElseThrow(() ->
              new IllegalArgumentException("until %s is given without a date".formatted(last)));
      checkArgument(
          !last.lastDay().isBefore(first.firstDay()), "until %s is before date %s", last, first);
    }
    note().ifPresent(text -> checkArgument(!text.isBlank(), "note of a flow is blank"));
  }

  /** Builds a flow from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this flow. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a flow; basis and money are needed. */
  public static final class Builder extends ImmutableFlow.Builder {
    Builder() {}
  }
}
