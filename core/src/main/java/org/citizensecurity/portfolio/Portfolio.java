package org.citizensecurity.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;

/**
 * Interventions with their actors and sources. Ids are unique, and every actor and source that an
 * intervention names is there; a parent may lie outside.
 *
 * @param interventions in the order of the input
 * @param actors all actors that take part
 * @param sources by id
 */
public record Portfolio(
    ImmutableList<Intervention> interventions,
    Actors actors,
    ImmutableSortedMap<SourceId, Source> sources)
    implements Serializable {
  private static final Portfolio EMPTY =
      new Portfolio(ImmutableList.of(), Actors.NONE, ImmutableSortedMap.of());

  /**
   * Rejects ids that occur twice, names of actors and sources that are not there, and interventions
   * that are parts of themselves.
   */
  public Portfolio {
    sources.forEach((id, source) ->
        checkArgument(source.id().equals(id), "source '%s' stands under '%s'", source.id(), id));
    Set<InterventionId> ids = new HashSet<>();
    for (Intervention intervention : interventions) {
      checkArgument(
          ids.add(intervention.id()), "intervention id '%s' occurs twice", intervention.id());
      Named.actors(intervention)
          .forEach(id -> checkArgument(
              actors.byId().containsKey(id),
              "actor '%s' of '%s' is not in the portfolio",
              id,
              intervention.id()));
      Named.sources(intervention)
          .forEach(id -> checkArgument(
              sources.containsKey(id),
              "source '%s' of '%s' is not in the portfolio",
              id,
              intervention.id()));
    }
    Set<InterventionId> circular = Parents.of(interventions).circular();
    checkArgument(circular.isEmpty(), "interventions %s are parts of themselves", circular);
  }

  /** Nothing. */
  public static Portfolio empty() {
    return EMPTY;
  }

  /** Interventions with their actors and sources; throws where an id occurs twice. */
  public static Portfolio of(
      Iterable<Intervention> interventions, Iterable<Actor> actors, Iterable<Source> sources) {
    Map<SourceId, Source> byId = new LinkedHashMap<>();
    for (Source source : sources) {
      checkArgument(
          byId.put(source.id(), source) == null, "source id '%s' occurs twice", source.id());
    }
    return new Portfolio(
        ImmutableList.copyOf(interventions), Actors.of(actors), ImmutableSortedMap.copyOf(byId));
  }

  /** The intervention with this id, if there is one. */
  public Optional<Intervention> find(InterventionId id) {
    return interventions.stream()
        .filter(intervention -> intervention.id().equals(id))
        .findFirst();
  }

  /** The same actors and sources with those interventions that are wanted. */
  public Portfolio filter(Predicate<? super Intervention> wanted) {
    return new Portfolio(
        interventions.stream().filter(wanted).collect(ImmutableList.toImmutableList()),
        actors,
        sources);
  }

  /** The exact sum of all flows on one basis, by ISO 4217 code; amounts in current prices only. */
  public ImmutableSortedMap<String, Money> total(AmountBasis basis) {
    return interventions.stream()
        .flatMap(intervention -> intervention.flows().stream())
        .filter(flow -> flow.basis() == basis && flow.prices().baseYear().isEmpty())
        .collect(ImmutableSortedMap.toImmutableSortedMap(
            String::compareTo,
            flow -> flow.money().currency().getCurrencyCode(),
            flow -> flow.money(),
            Money::plus));
  }

  /** What the sources cannot contain, in the order of declaration; unstated where there is none. */
  public ImmutableSet<Coverage> coverage() {
    ImmutableSortedSet<Coverage> coverage = sources.values().stream()
        .map(Source::coverage)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Coverage::compareTo));
    return coverage.isEmpty() ? ImmutableSet.of(Coverage.UNSTATED) : coverage;
  }

  /** By id, for many look-ups. */
  public ImmutableMap<InterventionId, Intervention> byId() {
    return Maps.uniqueIndex(interventions, Intervention::id);
  }
}
