package org.citizensecurity.portfolio;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.place.Site;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/**
 * Puts together what readers deliver. The first of two records with one id stays and the second is
 * a problem. An actor or source that is named but not given is kept under its id, with a problem. An
 * intervention that would be a part of itself loses its parent, with a problem. One that names no
 * parent has the intervention that names it as its child.
 * Not for use by several threads.
 */
public final class PortfolioAssembler implements PartSink {
  private final Map<InterventionId, Intervention.Builder> interventions = new LinkedHashMap<>();
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<SourceId, Source> sources = new LinkedHashMap<>();
  private final Map<InterventionId, Location> places = new LinkedHashMap<>();
  private final ProblemCollector problems;
  private long kept;
  private long rejected;

  /** Nothing put together yet; problems go to {@code problems}. */
  public PortfolioAssembler(ProblemCollector problems) {
    this.problems = problems;
  }

  @Override
  public boolean add(Intervention intervention, Location place) {
    boolean isKept = first(interventions, intervention.id(), intervention.toBuilder(), place);
    if (isKept) {
      places.put(intervention.id(), place);
    }
    return isKept;
  }

  @Override
  public boolean merge(Intervention part, Location place) {
    Intervention.Builder known = interventions.get(part.id());
    if (known == null) {
      return add(part, place);
    }
    kept++;
    interventions.put(
        part.id(), new RecordMerge(known.build(), problems).with(part, place).toBuilder());
    return true;
  }

  @Override
  public boolean add(Actor actor, Location place) {
    return first(actors, actor.id(), actor, place);
  }

  @Override
  public boolean add(Source source, Location place) {
    return first(sources, source.id(), source, place);
  }

  @Override
  public void mention(Actor actor) {
    actors.putIfAbsent(actor.id(), actor);
  }

  @Override
  public void mention(Source source) {
    sources.putIfAbsent(source.id(), source);
  }

  @Override
  public boolean add(InterventionId owner, Flow flow, Location place) {
    return extend(owner, place, builder -> builder.addFlow(flow));
  }

  @Override
  public boolean add(InterventionId owner, Budget budget, Location place) {
    return extend(owner, place, builder -> builder.addBudget(budget));
  }

  @Override
  public boolean add(InterventionId owner, Site site, Location place) {
    return extend(owner, place, builder -> builder.addSite(site));
  }

  @Override
  public boolean add(InterventionId owner, Evaluation evaluation, Location place) {
    return extend(owner, place, builder -> builder.addEvaluation(evaluation));
  }

  @Override
  public void reject() {
    rejected++;
  }

  /** All that was added. */
  public WithProblems<Portfolio> assemble() {
    giveParents();
    dropCircularParents();
    List<Intervention> complete =
        interventions.values().stream().map(Intervention.Builder::build).toList();
    complete.forEach(this::addMissing);
    Portfolio portfolio = Portfolio.of(complete, actors.values(), sources.values());
    return new WithProblems<>(portfolio, problems.problems(), new RowCount(kept, rejected));
  }

  private <K, V> boolean first(Map<K, V> known, K id, V value, Location place) {
    if (known.putIfAbsent(id, value) == null) {
      kept++;
      return true;
    }
    rejected++;
    problems.add(
        ProblemCode.DUPLICATE_ID,
        Severity.ROW_REJECTED,
        place.at("id"),
        id.toString(),
        "an id that was not used before");
    return false;
  }

  private boolean extend(
      InterventionId owner, Location place, Consumer<Intervention.Builder> addition) {
    Intervention.Builder found = interventions.get(owner);
    if (found != null) {
      kept++;
      addition.accept(found);
    } else {
      rejected++;
      problems.add(
          ProblemCode.UNKNOWN_INTERVENTION,
          Severity.ROW_REJECTED,
          place.at("intervention"),
          owner.toString(),
          "the id of an intervention");
    }
    return found != null;
  }

  /** A part that only the larger intervention knows as such must not be counted twice either. */
  private void giveParents() {
    List<Intervention> all =
        interventions.values().stream().map(Intervention.Builder::build).toList();
    Map<InterventionId, InterventionId> parents = new HashMap<>();
    for (Intervention parent : all) {
      parent.related().stream()
          .filter(other -> other.relationship() == Relationship.CHILD)
          .filter(other -> !other.id().equals(parent.id()))
          .forEach(child -> parents.putIfAbsent(child.id(), parent.id()));
    }
    all.stream()
        .filter(part -> part.parent().isEmpty() && parents.containsKey(part.id()))
        .forEach(part -> interventions.put(
            part.id(), part.toBuilder().parent(Optional.ofNullable(parents.get(part.id())))));
  }

  private void dropCircularParents() {
    List<Intervention> all =
        interventions.values().stream().map(Intervention.Builder::build).toList();
    Set<InterventionId> circular = Parents.of(all).circular();
    all.stream().filter(part -> circular.contains(part.id())).forEach(part -> {
      problems.add(
          ProblemCode.INVALID_VALUE,
          Severity.VALUE_DROPPED,
          place(part).at("parent"),
          part.parent().map(InterventionId::value).orElse(""),
          "a parent that is not a part of its part");
      interventions.put(part.id(), part.toBuilder().parent(Optional.empty()));
    });
  }

  private void addMissing(Intervention intervention) {
    Named.actors(intervention).filter(id -> !actors.containsKey(id)).forEach(id -> {
      problems.add(
          ProblemCode.UNKNOWN_ACTOR,
          Severity.NOTICE,
          place(intervention).at("actors"),
          id.value(),
          "the id of an actor");
      LocalizedText name = LocalizedText.of(Language.UNDETERMINED, id.value());
      actors.put(id, Actor.builder().id(id).name(name).build());
    });
    Named.sources(intervention).filter(id -> !sources.containsKey(id)).forEach(id -> {
      problems.add(
          ProblemCode.UNKNOWN_SOURCE,
          Severity.NOTICE,
          place(intervention).at("source"),
          id.value(),
          "the id of a source");
      sources.put(id, Source.builder().id(id).citation(id.value()).build());
    });
  }

  private Location place(Intervention intervention) {
    return places.getOrDefault(intervention.id(), Location.of(""));
  }
}
