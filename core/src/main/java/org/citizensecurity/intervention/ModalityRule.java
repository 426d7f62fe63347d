package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.actor.Actors;

/**
 * Derives who cooperates with whom from the actors and their roles, after the types of SEGIB (Report
 * on South-South Cooperation in Ibero-America). The first rule that holds decides:
 *
 * <ol>
 *   <li>what the source says is kept;
 *   <li>what takes place outside the region alone is domestic by rule 8 or nothing;
 *   <li>a country of the region provides to another one, and a country from outside, a multilateral
 *       organisation or bank, or a second provider supports it: triangular. It provides where it
 *       gives knowledge or staff, and where it pays or works in countries that are not its own;
 *       companies that work abroad are contractors and provide nothing;
 *   <li>a country of the region gives to another one and nobody from outside does: regional
 *       South-South where three countries or more and a body that they share take part, otherwise
 *       South-South;
 *   <li>a country from outside the region gives, or a donor that belongs to no country, such as the
 *       European Union: North-South;
 *   <li>a multilateral organisation or bank gives, or leads where nobody is known to give:
 *       multilateral. A regional body with members from outside, such as the OAS, is one;
 *   <li>a body of the region gives or leads: regional South-South;
 *   <li>all that take part are of the one country where it happens: domestic;
 *   <li>otherwise nothing is derived.
 * </ol>
 *
 * <p>To lead is to be accountable or to implement. Evaluators count for nothing.
 */
public final class ModalityRule {
  private ModalityRule() {}

  /** The modality of an intervention; empty where the actors do not tell. */
  public static Optional<CooperationModality> modality(Intervention intervention, Actors actors) {
    return intervention.modality().or(() -> derive(Involved.in(intervention, actors)));
  }

  private static Optional<CooperationModality> derive(Involved involved) {
    Optional<CooperationModality> cooperation =
        involved.isInTheRegion() ? cooperation(involved) : Optional.empty();
    return cooperation.isEmpty() && involved.isOfOneCountry()
        ? Optional.of(CooperationModality.DOMESTIC)
        : cooperation;
  }

  private static Optional<CooperationModality> cooperation(Involved involved) {
    if (involved.isSupported() && involved.hasProviderOfTheRegion()) {
      return Optional.of(CooperationModality.TRIANGULAR);
    }
    if (!involved.isSupported() && involved.crossesBordersOfTheRegion()) {
      boolean regional = involved.hasRegionalBody() && involved.countriesOfTheRegion() >= 3;
      return Optional.of(
          regional ? CooperationModality.REGIONAL_SOUTH_SOUTH : CooperationModality.SOUTH_SOUTH);
    }
    if (involved.isFromOutside()) {
      return Optional.of(CooperationModality.NORTH_SOUTH);
    }
    if (involved.isFromManyStates() || involved.isLedByManyStates()) {
      return Optional.of(CooperationModality.MULTILATERAL);
    }
    return involved.isLedByRegionalBody()
        ? Optional.of(CooperationModality.REGIONAL_SOUTH_SOUTH)
        : Optional.empty();
  }
}
