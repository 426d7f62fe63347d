package org.citizensecurity.intervention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.place.Country;

/**
 * Who gives to whom in an intervention.
 *
 * @param givers those who give money, knowledge or staff
 * @param providers those of them who give knowledge or staff of their own
 * @param all everybody but the evaluators
 * @param receiving the countries where it takes place and those of the recipients
 */
record Involved(
    ImmutableList<Actor> givers,
    ImmutableList<Actor> providers,
    ImmutableList<Actor> all,
    ImmutableSet<Country> receiving) {

  static Involved in(Intervention intervention, Actors actors) {
    return new Involved(
        inRoles(intervention, actors, ActorRole.GIVING),
        inRoles(intervention, actors, EnumSet.of(ActorRole.PROVIDER)),
        inRoles(intervention, actors, EnumSet.complementOf(EnumSet.of(ActorRole.EVALUATOR))),
        Sets.union(
                intervention.countries(),
                countries(inRoles(intervention, actors, EnumSet.of(ActorRole.RECIPIENT))))
            .immutableCopy());
  }

  /** A country of the region gives to another one. */
  boolean crossesBordersOfTheRegion() {
    return givingCountriesOfTheRegion().stream()
        .anyMatch(giver -> receiving.stream().anyMatch(receiver -> !receiver.equals(giver)));
  }

  /** Someone of a country outside the region gives, or a union of such countries. */
  boolean isFromOutside() {
    return givers.stream().anyMatch(Involved::isOutside);
  }

  /** A multilateral organisation or bank gives. */
  boolean isFromManyStates() {
    return givers.stream()
        .anyMatch(giver ->
            giver.kind() == ActorKind.MULTILATERAL || giver.kind() == ActorKind.DEVELOPMENT_BANK);
  }

  boolean hasProviderOfTheRegion() {
    return providers.stream().anyMatch(Actor::isOfTheRegion);
  }

  boolean hasRegionalBody() {
    return all.stream().anyMatch(actor -> actor.kind() == ActorKind.REGIONAL_BODY);
  }

  int countriesOfTheRegion() {
    return Sets.union(givingCountriesOfTheRegion(), receiving).size();
  }

  /** Everybody is of the one country where it happens. */
  boolean isOfOneCountry() {
    return receiving.size() == 1
        && !all.isEmpty()
        && all.stream()
            .allMatch(actor -> actor.country().filter(receiving::contains).isPresent());
  }

  private static boolean isOutside(Actor actor) {
    return actor.country().isPresent()
        ? !actor.isOfTheRegion()
        : actor.kind() == ActorKind.DONOR_GOVERNMENT;
  }

  private ImmutableSet<Country> givingCountriesOfTheRegion() {
    return countries(givers.stream().filter(Actor::isOfTheRegion).toList());
  }

  private static ImmutableSet<Country> countries(Collection<Actor> actors) {
    return actors.stream().flatMap(actor -> actor.country().stream()).collect(toImmutableSet());
  }

  private static ImmutableList<Actor> inRoles(
      Intervention intervention, Actors actors, Set<ActorRole> roles) {
    return intervention.participations().stream()
        .filter(participation -> roles.contains(participation.role()))
        .map(Participation::actor)
        .distinct()
        .flatMap(id -> actors.find(id).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
