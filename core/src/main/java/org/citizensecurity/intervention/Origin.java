package org.citizensecurity.intervention;

import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.place.RegionalBody;

/** Where an actor belongs, as seen from Latin America and the Caribbean. */
enum Origin {
  /** A country of the region. */
  REGION,
  /** A country outside the region, or a union of such countries. */
  OUTSIDE,
  /** A body whose members are of the region alone. */
  REGIONAL_BODY,
  /** An organisation or bank of states inside and outside the region. */
  MANY_STATES,
  /** Not known. */
  UNKNOWN;

  /**
   * By its country; without one, by the members of the {@link RegionalBody} of its name, and failing
   * that by its kind.
   */
  static Origin of(Actor actor) {
    return actor
        .country()
        .map(country -> country.isLatinAmericaOrCaribbean() ? REGION : OUTSIDE)
        .or(() -> body(actor).map(Origin::of))
        .orElseGet(() -> switch (actor.kind()) {
          case DONOR_GOVERNMENT -> OUTSIDE;
          case REGIONAL_BODY -> REGIONAL_BODY;
          case MULTILATERAL, DEVELOPMENT_BANK -> MANY_STATES;
          default -> UNKNOWN;
        });
  }

  private static Origin of(RegionalBody body) {
    if (body.isOfTheRegion()) {
      return REGIONAL_BODY;
    }
    return body.memberships().stream()
            .anyMatch(membership -> membership.country().isLatinAmericaOrCaribbean())
        ? MANY_STATES
        : OUTSIDE;
  }

  private static Optional<RegionalBody> body(Actor actor) {
    return Stream.of(
            actor.name().byLanguage().values().stream(),
            actor.aliases().stream().map(ActorAlias::name))
        .flatMap(names -> names)
        .flatMap(name -> RegionalBody.findByName(name).stream())
        .findFirst();
  }
}
