package org.citizensecurity;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorAlias;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.MarkerSignificance;
import org.citizensecurity.intervention.PolicyMarker;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.place.Coordinates;
import org.citizensecurity.place.Site;

/** Random valid records that stand in a portfolio beside its interventions or within them. */
final class RichRecords {
  private RichRecords() {}

  static Arbitrary<Budget> budgets() {
    return Builders.withBuilder(Budget::builder)
        .use(Arbitraries.of(BudgetKind.class))
        .in((builder, it) -> builder.kind(it))
        .use(Arbitraries.of(BudgetType.class))
        .in((builder, it) -> builder.type(it))
        .use(Arbitraries.of(BudgetStatus.class).optional())
        .in((builder, it) -> builder.status(it))
        .use(RichPortfolios.spans())
        .in((builder, it) -> builder.start(it.start()).end(it.end()))
        .use(RichPortfolios.money())
        .in((builder, it) -> builder.money(it))
        .use(RichPortfolios.dates().optional())
        .in((builder, it) -> builder.valueDate(it))
        .use(RichPortfolios.actorIds().optional())
        .in((builder, it) -> builder.provider(it))
        .build(Budget.Builder::build);
  }

  static Arbitrary<Site> sites() {
    Arbitrary<Coordinates> points = Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-90), BigDecimal.valueOf(90))
        .map(number -> new Coordinates(number, number));
    return Combinators.combine(RichPortfolios.texts(), points, RichPortfolios.codes())
        .as((name, point, codes) ->
            Site.builder().name(name).coordinates(point).codes(codes).build());
  }

  static Arbitrary<PolicyMarker> markers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12), Arbitraries.of(MarkerSignificance.class))
        .as((number, significance) ->
            new PolicyMarker(new Code(CodeSchemes.DAC_MARKER, number.toString()), significance));
  }

  static Arbitrary<RelatedIntervention> related() {
    return Combinators.combine(
            Arbitraries.of(Relationship.class), Arbitraries.integers().between(0, 9))
        .as((relationship, number) ->
            new RelatedIntervention(relationship, new InterventionId("x" + number)));
  }

  static Arbitrary<Actor> actor(int number) {
    Arbitrary<ActorAlias> aliases = Combinators.combine(
            Arbitraries.of("OAS", "INL", "AGCI"),
            Arbitraries.integers().between(1950, 1999).optional(),
            Arbitraries.integers().between(2000, 2024).optional())
        .as((name, since, until) -> ActorAlias.of(
            name, RichPortfolios.optionalInt(since), RichPortfolios.optionalInt(until)));
    return Combinators.combine(
            RichPortfolios.texts().filter(name -> !name.isEmpty()),
            Arbitraries.of(ActorKind.class),
            RichPortfolios.country().optional(),
            aliases.list().ofMaxSize(2))
        .as((name, kind, country, others) -> Actor.builder()
            .id(new ActorId("a" + number))
            .name(name)
            .kind(kind)
            .country(country)
            .aliases(others)
            .build());
  }

  static Arbitrary<Source> source(int number) {
    return Combinators.combine(
            RichPortfolios.words(),
            RichPortfolios.words().optional(),
            Arbitraries.integers().between(1990, 2024).optional(),
            Arbitraries.of(Coverage.class))
        .as((citation, url, year, coverage) -> Source.builder()
            .id(new SourceId("s" + number))
            .citation(citation)
            .url(url)
            .year(RichPortfolios.optionalInt(year))
            .coverage(coverage)
            .build());
  }
}
