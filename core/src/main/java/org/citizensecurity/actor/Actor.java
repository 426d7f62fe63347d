package org.citizensecurity.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.LocalizedText;
import org.immutables.value.Value;

/** A government, organisation or group that takes part in interventions. */
@Value.Immutable
public abstract sealed class Actor implements Serializable permits ImmutableActor {
  Actor() {}

  /** The id, unique among the actors of a portfolio. */
  public abstract ActorId id();

  /** The name in one or more languages. */
  public abstract LocalizedText name();

  /** What it is; {@link ActorKind#UNKNOWN} where that is not stated. */
  @Value.Default
  public ActorKind kind() {
    return ActorKind.UNKNOWN;
  }

  /** The country that it belongs to; empty for organisations of states and where it is not known. */
  public abstract Optional<Country> country();

  /** Acronyms, former and other names. */
  public abstract ImmutableList<ActorAlias> aliases();

  /** All names that were used in this year. */
  public final Stream<String> namesIn(int year) {
    return Stream.concat(
        name().byLanguage().values().stream(),
        aliases().stream().filter(alias -> alias.usedIn(year)).map(ActorAlias::name));
  }

  /** Whether it belongs to a country of Latin America or the Caribbean. */
  public final boolean isOfTheRegion() {
    return country().filter(Country::isLatinAmericaOrCaribbean).isPresent();
  }

  @Value.Check
  void check() {
    checkArgument(!name().isEmpty(), "name of actor '%s' is empty", id());
  }

  /** Builds an actor from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this actor. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an actor; id and name are needed. */
  public static final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
