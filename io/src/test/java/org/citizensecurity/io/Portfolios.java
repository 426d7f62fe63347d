package org.citizensecurity.io;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.intervention.MarkerSignificance;
import org.citizensecurity.intervention.OutcomeDirection;
import org.citizensecurity.intervention.OutcomeMeasured;
import org.citizensecurity.intervention.PolicyMarker;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.place.Coordinates;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;
import org.citizensecurity.place.Site;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Any valid portfolio. */
public final class Portfolios {
  private Portfolios() {}

  public static Arbitrary<Portfolio> any() {
    Arbitrary<List<Actor>> actors = actors().list().ofMaxSize(3).uniqueElements(Actor::id);
    Arbitrary<List<Source>> sources = sources().list().ofMaxSize(2).uniqueElements(Source::id);
    return Combinators.combine(actors, sources)
        .flatAs((someActors, someSources) -> interventions(
                someActors.stream().map(Actor::id).toList(),
                someSources.stream().map(Source::id).toList())
            .list()
            .ofMaxSize(4)
            .uniqueElements(Intervention::id)
            .map(some -> some.stream().map(Portfolios::withoutCircle).toList())
            .map(Portfolios::withoutOrphans)
            .map(some -> Portfolio.of(some, someActors, someSources)));
  }

  /** Only parents with earlier ids stay, so that none is a part of itself. */
  private static Intervention withoutCircle(Intervention intervention) {
    return intervention.toBuilder()
        .parent(intervention.parent().filter(id -> id.compareTo(intervention.id()) < 0))
        .build();
  }

  /** No part lacks a parent that names it, for reading would give it that. */
  private static List<Intervention> withoutOrphans(List<Intervention> some) {
    Set<InterventionId> orphans = some.stream()
        .filter(one -> one.parent().isEmpty())
        .map(Intervention::id)
        .collect(Collectors.toSet());
    return some.stream()
        .map(one -> one.toBuilder()
            .related(one.related().stream()
                .filter(other ->
                    other.relationship() != Relationship.CHILD || !orphans.contains(other.id()))
                .toList())
            .build())
        .toList();
  }

  private static Arbitrary<Actor> actors() {
    Arbitrary<ActorAlias> aliases = Combinators.combine(Texts.aliases(), years(), years())
        .as((name, a, b) -> a.isPresent() && b.isPresent() && a.getAsInt() > b.getAsInt()
            ? ActorAlias.of(name, b, a)
            : ActorAlias.of(name, a, b));
    return Builders.withBuilder(Actor::builder)
        .use(Texts.actorIds().map(ActorId::new))
        .in(Actor.Builder::id)
        .use(Texts.localized(1))
        .in(Actor.Builder::name)
        .use(Arbitraries.of(ActorKind.class))
        .in(Actor.Builder::kind)
        .use(countries().optional())
        .in((builder, it) -> builder.country(it))
        .use(aliases.list().ofMaxSize(2))
        .in((builder, it) -> builder.aliases(it))
        .build(Actor.Builder::build);
  }

  private static Arbitrary<Source> sources() {
    return Builders.withBuilder(Source::builder)
        .use(Texts.ids().map(SourceId::new))
        .in(Source.Builder::id)
        .use(Texts.any())
        .in(Source.Builder::citation)
        .use(Texts.any().optional())
        .in((builder, it) -> builder.url(it))
        .use(years())
        .in((builder, it) -> builder.year(it))
        .use(Arbitraries.of(Coverage.class))
        .in(Source.Builder::coverage)
        .build(Source.Builder::build);
  }

  private static Arbitrary<Intervention> interventions(
      List<ActorId> actors, List<SourceId> sources) {
    Arbitrary<Participation> participations = Combinators.combine(
            one(actors), Arbitraries.of(ActorRole.class))
        .as((actor, role) -> actor.map(id -> new Participation(id, role)))
        .filter(it -> it.isPresent() || actors.isEmpty())
        .map(it -> it.orElseGet(() -> new Participation(new ActorId("x"), ActorRole.FUNDING)));
    return Builders.withBuilder(Intervention::builder)
        .use(Texts.ids().map(InterventionId::new))
        .in(Intervention.Builder::id)
        .use(Arbitraries.of(InterventionKind.class).optional())
        .in((builder, it) -> builder.kind(it))
        .use(Texts.localized(0))
        .in(Intervention.Builder::title)
        .use(Texts.localized(0))
        .in(Intervention.Builder::description)
        .use(shares(countries()))
        .in((builder, it) -> builder.countries(it.keySet()).countryPercentages(percentages(it)))
        .use(shares(codes()))
        .in((builder, it) -> builder.regions(it.keySet()).regionPercentages(percentages(it)))
        .use(sites().set().ofMaxSize(2))
        .in((builder, it) -> builder.sites(it))
        .use(Arbitraries.of(Scale.class).optional())
        .in((builder, it) -> builder.scale(it))
        .use(spans())
        .in(Intervention.Builder::span)
        .use(Texts.ids().map(InterventionId::new).optional())
        .in((builder, it) -> builder.parent(it))
        .use(related().set().ofMaxSize(2))
        .in((builder, it) -> builder.related(it))
        .use(markers().set().ofMaxSize(2))
        .in((builder, it) -> builder.policyMarkers(it))
        .use(codes().set().ofMaxSize(2))
        .in((builder, it) -> builder.tags(it))
        .use(budgets(actors).set().ofMaxSize(2))
        .in((builder, it) -> builder.budgets(it))
        .use(shares(codes()))
        .in((builder, it) -> builder.sectors(it.keySet()).sectorPercentages(percentages(it)))
        .use(participations.set().ofMaxSize(actors.isEmpty() ? 0 : 3))
        .in((builder, it) -> builder.participations(it))
        .use(Arbitraries.of(CooperationModality.class).optional())
        .in((builder, it) -> builder.modality(it))
        .use(flows(actors).list().ofMaxSize(3))
        .in((builder, it) -> builder.flows(it))
        .use(codings().optional())
        .in((builder, it) -> builder.coding(it))
        .use(evaluations(actors, sources).list().ofMaxSize(2))
        .in((builder, it) -> builder.evaluations(it))
        .use(one(sources))
        .in((builder, it) -> builder.source(it))
        .build(Intervention.Builder::build);
  }

  private static Arbitrary<Flow> flows(List<ActorId> actors) {
    return Builders.withBuilder(Flow::builder)
        .use(one(actors))
        .in((builder, it) -> builder.provider(it))
        .use(one(actors))
        .in((builder, it) -> builder.receiver(it))
        .use(spans())
        .in((builder, it) ->
            builder.date(it.start()).until(it.start().isPresent() ? it.end() : Optional.empty()))
        .use(Arbitraries.of(AmountBasis.class))
        .in(Flow.Builder::basis)
        .use(money())
        .in(Flow.Builder::money)
        .use(years())
        .in((builder, it) -> builder.prices(
            it.isPresent() ? PriceBasis.constant(it.getAsInt()) : PriceBasis.CURRENT))
        .use(Arbitraries.of(FlowInstrument.class).optional())
        .in((builder, it) -> builder.instrument(it))
        .use(countries().set().ofMaxSize(2))
        .in((builder, it) -> builder.countries(it))
        .use(codes().set().ofMaxSize(2).list().ofSize(3))
        .in((builder, it) -> builder.regions(it.get(0)).sectors(it.get(1)).tags(it.get(2)))
        .use(Texts.any().optional())
        .in((builder, it) -> builder.note(it))
        .build(Flow.Builder::build);
  }

  private static Arbitrary<Budget> budgets(List<ActorId> actors) {
    return Builders.withBuilder(Budget::builder)
        .use(Arbitraries.of(BudgetKind.class))
        .in(Budget.Builder::kind)
        .use(Arbitraries.of(BudgetType.class))
        .in(Budget.Builder::type)
        .use(Arbitraries.of(BudgetStatus.class).optional())
        .in((builder, it) -> builder.status(it))
        .use(spans())
        .in((builder, it) -> builder.start(it.start()).end(it.end()))
        .use(money())
        .in(Budget.Builder::money)
        .use(dates().optional())
        .in((builder, it) -> builder.valueDate(it))
        .use(one(actors))
        .in((builder, it) -> builder.provider(it))
        .use(one(actors))
        .in((builder, it) -> builder.receiver(it))
        .build(Budget.Builder::build);
  }

  private static Arbitrary<Site> sites() {
    Arbitrary<Coordinates> points = Combinators.combine(
            Arbitraries.bigDecimals().between(BigDecimal.valueOf(-90), BigDecimal.valueOf(90)),
            Arbitraries.bigDecimals().between(BigDecimal.valueOf(-180), BigDecimal.valueOf(180)))
        .as(Coordinates::new);
    return Combinators.combine(
            Texts.localized(1), points.optional(), codes().set().ofMaxSize(2))
        .as((name, point, codes) ->
            Site.builder().name(name).coordinates(point).codes(codes).build());
  }

  private static Arbitrary<PolicyMarker> markers() {
    return Combinators.combine(codes(), Arbitraries.of(MarkerSignificance.class))
        .as(PolicyMarker::new);
  }

  private static Arbitrary<RelatedIntervention> related() {
    return Combinators.combine(
            Arbitraries.of(Relationship.class), Texts.ids().map(InterventionId::new))
        .as(RelatedIntervention::new);
  }

  private static Arbitrary<Evaluation> evaluations(List<ActorId> actors, List<SourceId> sources) {
    return Builders.withBuilder(Evaluation::builder)
        .use(Arbitraries.of(EvaluationStatus.class))
        .in(Evaluation.Builder::status)
        .use(Arbitraries.integers().between(0, 5))
        .in((builder, it) -> it == 0 ? builder : builder.design(it))
        .use(Arbitraries.of(OutcomeDirection.class))
        .in(Evaluation.Builder::direction)
        .use(Arbitraries.of(OutcomeMeasured.class).optional())
        .in((builder, it) -> builder.outcome(it))
        .use(Texts.any().list().ofMaxSize(2))
        .in((builder, it) -> {
          it.stream().findFirst().ifPresent(builder::scheme);
          it.stream().skip(1).findFirst().ifPresent(builder::schemeVersion);
          return builder;
        })
        .use(Texts.any().optional())
        .in((builder, it) -> builder.rating(it))
        .use(Texts.any().optional())
        .in((builder, it) -> builder.effect(it))
        .use(one(actors))
        .in((builder, it) -> builder.evaluator(it))
        .use(years())
        .in((builder, it) -> builder.year(it))
        .use(one(sources))
        .in((builder, it) -> builder.source(it))
        .build(Evaluation.Builder::build);
  }

  private static Arbitrary<Coding> codings() {
    Arbitrary<Coding> relevant = Builders.withBuilder(() -> Coding.builder().relevant(true))
        .use(Arbitraries.of(Measure.class).list().uniqueElements().ofMaxSize(4))
        .in((builder, it) -> builder.measures(it))
        .use(Arbitraries.of(Approach.class).optional())
        .in((builder, it) -> builder.approach(it))
        .use(Arbitraries.of(ThreatScope.class).optional())
        .in((builder, it) -> builder.threatScope(it))
        .use(Arbitraries.of(SecurityParadigm.class).optional())
        .in((builder, it) -> builder.paradigm(it))
        .use(Arbitraries.of(PreventionLevel.class).optional())
        .in((builder, it) -> builder.preventionLevel(it))
        .use(Arbitraries.of(DrugPolicy.class).optional())
        .in((builder, it) -> builder.drugPolicy(it))
        .build(Coding.Builder::build);
    return Arbitraries.oneOf(relevant, Arbitraries.just(Coding.irrelevant()));
  }

  private static Arbitrary<DateSpan> spans() {
    return Combinators.combine(dates().optional(), dates().optional(), Arbitraries.of(true, false))
        .as((start, end, ongoing) -> {
          boolean reversed = start.isPresent()
              && end.isPresent()
              && end.get().lastDay().isBefore(start.get().firstDay());
          return reversed
              ? DateSpan.of(end, start, false)
              : DateSpan.of(start, end, ongoing && end.isEmpty());
        });
  }

  private static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1000, 9999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 28))
        .as((year, month, day) -> new PartialDate(year, month, month == 0 ? 0 : day));
  }

  private static Arbitrary<Money> money() {
    Arbitrary<BigDecimal> amounts = Combinators.combine(
            Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 30))
        .as(BigDecimal::new)
        .filter(amount -> amount.precision() - amount.scale() <= 40);
    return Combinators.combine(amounts, Arbitraries.of("USD", "COP", "EUR", "DEM", "XDR"))
        .as((amount, code) -> new Money(amount, Currency.getInstance(code)));
  }

  private static Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  private static Arbitrary<Code> codes() {
    return Combinators.combine(Texts.any(), Texts.any()).as(Code::new);
  }

  private static Arbitrary<OptionalInt> years() {
    return Arbitraries.integers()
        .between(1000, 9999)
        .optional()
        .map(it -> it.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  /** Members with percentages for all or for none. */
  private static <T> Arbitrary<ImmutableMap<T, Optional<BigDecimal>>> shares(Arbitrary<T> members) {
    Arbitrary<BigDecimal> percentages = Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(3);
    return Combinators.combine(
            members.set().ofMaxSize(3), percentages.list().ofSize(3), Arbitraries.of(true, false))
        .as((Set<T> some, List<BigDecimal> values, Boolean given) -> {
          ImmutableMap.Builder<T, Optional<BigDecimal>> shares = ImmutableMap.builder();
          int i = 0;
          for (T member : some) {
            shares.put(member, given ? Optional.of(values.get(i++)) : Optional.empty());
          }
          return shares.buildOrThrow();
        });
  }

  private static <T> ImmutableMap<T, BigDecimal> percentages(
      ImmutableMap<T, Optional<BigDecimal>> shares) {
    ImmutableMap.Builder<T, BigDecimal> percentages = ImmutableMap.builder();
    shares.forEach((member, value) -> value.ifPresent(given -> percentages.put(member, given)));
    return percentages.buildOrThrow();
  }

  private static <T> Arbitrary<Optional<T>> one(List<T> ids) {
    return ids.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(ids).optional();
  }
}
