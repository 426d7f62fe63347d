package org.citizensecurity.intervention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.place.Country;

/**
 * Derives who cooperates with whom from the actors and their roles, after the types of SEGIB:
 *
 * <ol>
 *   <li>what the source says is kept;
 *   <li>a country of the region gives to another one: triangular where someone from outside the
 *       region, a multilateral organisation or a bank supports it, otherwise South-South (regional
 *       where a regional body takes part or three countries and more are involved);
 *   <li>a regional body leads and nobody from outside gives: regional South-South;
 *   <li>a government or organisation of a country outside the region gives: North-South;
 *   <li>a multilateral organisation or bank gives: multilateral;
 *   <li>all that take part are of the one country where it happens: domestic;
 *   <li>otherwise nothing is derived.
 * </ol>
 */
public final class ModalityRule {
  private static final ImmutableSet<ActorRole> GIVING = Sets.immutableEnumSet(
      ActorRole.FUNDING, ActorRole.EXTENDING, ActorRole.PROVIDER, ActorRole.SECOND_PROVIDER);
  private static final ImmutableSet<ActorKind> OF_MANY_STATES =
      Sets.immutableEnumSet(ActorKind.MULTILATERAL, ActorKind.DEVELOPMENT_BANK);

  private ModalityRule() {}

  /** The modality of an intervention; empty where the actors do not tell. */
  public static Optional<CooperationModality> modality(Intervention intervention, Actors actors) {
    return intervention.modality().or(() -> derive(intervention, actors));
  }

  private static Optional<CooperationModality> derive(Intervention intervention, Actors actors) {
    List<Actor> givers = actors(intervention, actors, GIVING);
    List<Actor> taking = actors(intervention, actors, EnumSet.of(ActorRole.RECIPIENT));
    List<Actor> all =
        actors(intervention, actors, EnumSet.complementOf(EnumSet.of(ActorRole.EVALUATOR)));
    Set<Country> receiving = Sets.union(intervention.countries(), countries(taking));
    Set<Country> regionalGivers =
        countries(givers.stream().filter(Actor::isOfTheRegion).toList());
    boolean acrossBorders = regionalGivers.stream()
        .anyMatch(giver -> receiving.stream().anyMatch(to -> !to.equals(giver)));
    boolean fromOutside =
        givers.stream().anyMatch(giver -> giver.country().isPresent() && !giver.isOfTheRegion());
    boolean fromMany = givers.stream().anyMatch(giver -> OF_MANY_STATES.contains(giver.kind()));
    boolean regionalBody = all.stream().anyMatch(actor -> actor.kind() == ActorKind.REGIONAL_BODY);
    boolean regionalProvider = intervention.participations().stream()
        .filter(p -> p.role() == ActorRole.PROVIDER)
        .flatMap(p -> actors.find(p.actor()).stream())
        .anyMatch(Actor::isOfTheRegion);
    if (acrossBorders && (regionalProvider || !(fromOutside || fromMany))) {
      if (fromOutside || fromMany) {
        return Optional.of(CooperationModality.TRIANGULAR);
      }
      boolean many = regionalBody || Sets.union(regionalGivers, receiving).size() >= 3;
      return Optional.of(
          many ? CooperationModality.REGIONAL_SOUTH_SOUTH : CooperationModality.SOUTH_SOUTH);
    }
    if (fromOutside) {
      return Optional.of(CooperationModality.NORTH_SOUTH);
    }
    if (fromMany) {
      return Optional.of(CooperationModality.MULTILATERAL);
    }
    if (regionalBody) {
      return Optional.of(CooperationModality.REGIONAL_SOUTH_SOUTH);
    }
    boolean domestic = receiving.size() == 1
        && !all.isEmpty()
        && all.stream()
            .allMatch(actor -> actor.country().filter(receiving::contains).isPresent());
    return domestic ? Optional.of(CooperationModality.DOMESTIC) : Optional.empty();
  }

  private static List<Actor> actors(
      Intervention intervention, Actors actors, Set<ActorRole> roles) {
    return intervention.participations().stream()
        .filter(participation -> roles.contains(participation.role()))
        .map(Participation::actor)
        .flatMap(id -> actors.find(id).stream())
        .distinct()
        .toList();
  }

  private static ImmutableSet<Country> countries(List<Actor> actors) {
    return actors.stream().flatMap(actor -> actor.country().stream()).collect(toImmutableSet());
  }
}
