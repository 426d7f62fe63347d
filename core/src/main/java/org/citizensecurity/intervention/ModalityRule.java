package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.actor.Actors;

/**
 * Derives who cooperates with whom from the actors and their roles, after the types of SEGIB:
 *
 * <ol>
 *   <li>what the source says is kept;
 *   <li>a country of the region provides to another one, and a country from outside, a multilateral
 *       organisation or a bank supports it: triangular;
 *   <li>a country of the region gives to another one and nobody else does: South-South, regional
 *       where a regional body takes part or three countries and more are involved;
 *   <li>a country from outside the region gives, or a donor that belongs to no country, such as the
 *       European Union: North-South;
 *   <li>a multilateral organisation or bank gives: multilateral;
 *   <li>a regional body takes part: regional South-South;
 *   <li>all that take part are of the one country where it happens: domestic;
 *   <li>otherwise nothing is derived.
 * </ol>
 */
public final class ModalityRule {
  private ModalityRule() {}

  /** The modality of an intervention; empty where the actors do not tell. */
  public static Optional<CooperationModality> modality(Intervention intervention, Actors actors) {
    return intervention.modality().or(() -> derive(intervention, actors));
  }

  private static Optional<CooperationModality> derive(Intervention intervention, Actors actors) {
    Involved involved = Involved.in(intervention, actors);
    boolean supported = involved.isFromOutside() || involved.isFromManyStates();
    if (involved.crossesBordersOfTheRegion() && (involved.hasProviderOfTheRegion() || !supported)) {
      return Optional.of(southern(involved, supported));
    }
    if (involved.isFromOutside()) {
      return Optional.of(CooperationModality.NORTH_SOUTH);
    }
    if (involved.isFromManyStates()) {
      return Optional.of(CooperationModality.MULTILATERAL);
    }
    if (involved.hasRegionalBody()) {
      return Optional.of(CooperationModality.REGIONAL_SOUTH_SOUTH);
    }
    return involved.isOfOneCountry() ? Optional.of(CooperationModality.DOMESTIC) : Optional.empty();
  }

  private static CooperationModality southern(Involved involved, boolean supported) {
    if (supported) {
      return CooperationModality.TRIANGULAR;
    }
    return involved.hasRegionalBody() || involved.countriesOfTheRegion() >= 3
        ? CooperationModality.REGIONAL_SOUTH_SOUTH
        : CooperationModality.SOUTH_SOUTH;
  }
}
