package org.citizensecurity.indicator;

import java.util.OptionalInt;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.RegionalBody;
import org.citizensecurity.portfolio.CodedIntervention;

/** What the United States, members of the European Union or the Union itself give. */
final class NorthernFunding {
  private static final Country UNITED_STATES = Country.of("US");

  private NorthernFunding() {}

  /** Unknown where nobody is known to give, unless it is plainly domestic. */
  static Scope scope(CodedIntervention coded) {
    OptionalInt year = coded.intervention().span().startYear();
    if (coded.givers().isEmpty()) {
      boolean domestic = coded
          .modality()
          .filter(modality -> modality == CooperationModality.DOMESTIC)
          .isPresent();
      return domestic ? Scope.OUTSIDE : Scope.UNKNOWN;
    }
    return coded.givers().stream().anyMatch(giver -> isNorthern(giver, year))
        ? Scope.INSIDE
        : Scope.OUTSIDE;
  }

  /** A government that gives and belongs to no country is the Union. */
  private static boolean isNorthern(Actor giver, OptionalInt year) {
    return giver
        .country()
        .map(country -> country.equals(UNITED_STATES) || isInTheUnion(country, year))
        .orElse(giver.kind() == ActorKind.DONOR_GOVERNMENT);
  }

  private static boolean isInTheUnion(Country country, OptionalInt year) {
    return year.isPresent()
        ? RegionalBody.EUROPEAN_UNION.isMember(country, year.getAsInt())
        : RegionalBody.EUROPEAN_UNION.memberships().stream()
            .anyMatch(membership -> membership.country().equals(country));
  }
}
