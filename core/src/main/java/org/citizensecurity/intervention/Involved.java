package org.citizensecurity.intervention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
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
 * @param supporters those who are said to support the providers
 * @param leaders those who answer for it or carry it out
 * @param all everybody but the evaluators
 * @param receiving the countries where it takes place and those of the recipients
 */
record Involved(
    ImmutableList<Actor> givers,
    ImmutableList<Actor> providers,
    ImmutableList<Actor> supporters,
    ImmutableList<Actor> leaders,
    ImmutableList<Actor> all,
    ImmutableSet<Country> receiving) {
  private static final ImmutableSet<ActorRole> LEADING =
      Sets.immutableEnumSet(ActorRole.ACCOUNTABLE, ActorRole.IMPLEMENTING);
  private static final ImmutableSet<ActorRole> RECEIVING =
      Sets.immutableEnumSet(ActorRole.RECIPIENT);
  private static final ImmutableSet<ActorRole> TAKING_PART =
      Sets.union(Sets.union(ActorRole.GIVING, LEADING), RECEIVING).immutableCopy();
  private static final ImmutableSet<ActorKind> COMPANIES =
      Sets.immutableEnumSet(ActorKind.PRIVATE_COMPANY, ActorKind.PRIVATE_SECURITY);

  static Involved in(Intervention intervention, Actors actors) {
    return new Involved(
        inRoles(intervention, actors, ActorRole.GIVING),
        inRoles(intervention, actors, Sets.immutableEnumSet(ActorRole.PROVIDER)),
        inRoles(intervention, actors, Sets.immutableEnumSet(ActorRole.SECOND_PROVIDER)),
        inRoles(intervention, actors, LEADING),
        inRoles(intervention, actors, TAKING_PART),
        Sets.union(intervention.countries(), countries(inRoles(intervention, actors, RECEIVING)))
            .immutableCopy());
  }

  /** It takes place in the region, or it is not known where. */
  boolean isInTheRegion() {
    return receiving.isEmpty() || receiving.stream().anyMatch(Country::isLatinAmericaOrCaribbean);
  }

  /**
   * A country of the region gives knowledge or staff to another one, gives it money without
   * receiving anything itself, or works there.
   */
  boolean hasProviderOfTheRegion() {
    return givesToAnother(providers)
        || givesToAnother(givers.stream().filter(this::isFromElsewhere).toList())
        || givesToAnother(leaders.stream().filter(this::isFromElsewhere).toList());
  }

  /** A country of the region gives to another one, which may give as well. */
  boolean crossesBordersOfTheRegion() {
    return hasProviderOfTheRegion() || givesToAnother(givers);
  }

  /** Someone from outside, an organisation of many states or a second provider gives. */
  boolean isSupported() {
    return isFromOutside() || isFromManyStates() || !supporters.isEmpty();
  }

  /** Someone of a country outside the region gives, or a union of such countries. */
  boolean isFromOutside() {
    return has(givers, Origin.OUTSIDE);
  }

  /** A multilateral organisation or bank gives. */
  boolean isFromManyStates() {
    return has(givers, Origin.MANY_STATES);
  }

  /** A multilateral organisation or bank answers for it or carries it out, and no giver is known. */
  boolean isLedByManyStates() {
    return givers.isEmpty() && has(leaders, Origin.MANY_STATES);
  }

  /** A body of the region takes part. */
  boolean hasRegionalBody() {
    return has(all, Origin.REGIONAL_BODY);
  }

  /** A body of the region gives, answers for it or carries it out. */
  boolean isLedByRegionalBody() {
    return has(givers, Origin.REGIONAL_BODY) || has(leaders, Origin.REGIONAL_BODY);
  }

  /** How many countries of the region give, receive or carry it out. */
  long countriesOfTheRegion() {
    return Sets.union(countries(all), receiving).stream()
        .filter(Country::isLatinAmericaOrCaribbean)
        .count();
  }

  /** Everybody is of the one country where it happens. */
  boolean isOfOneCountry() {
    return receiving.size() == 1
        && !all.isEmpty()
        && all.stream()
            .allMatch(actor -> actor.country().filter(receiving::contains).isPresent());
  }

  private boolean isFromElsewhere(Actor actor) {
    return !COMPANIES.contains(actor.kind())
        && actor.country().filter(country -> !receiving.contains(country)).isPresent();
  }

  private boolean givesToAnother(Collection<Actor> some) {
    return some.stream()
        .filter(Actor::isOfTheRegion)
        .flatMap(actor -> actor.country().stream())
        .anyMatch(giver -> receiving.stream()
            .filter(Country::isLatinAmericaOrCaribbean)
            .anyMatch(receiver -> !receiver.equals(giver)));
  }

  private static boolean has(Collection<Actor> some, Origin origin) {
    return some.stream().anyMatch(actor -> Origin.of(actor) == origin);
  }

  private static ImmutableSet<Country> countries(Collection<Actor> some) {
    return some.stream().flatMap(actor -> actor.country().stream()).collect(toImmutableSet());
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
