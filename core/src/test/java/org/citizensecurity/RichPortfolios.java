package org.citizensecurity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.intervention.OutcomeDirection;
import org.citizensecurity.intervention.OutcomeMeasured;
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
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Random valid values of the model that fill every attribute, each of which may also be absent. */
public final class RichPortfolios {
  private static final int ACTORS = 4;
  private static final int SOURCES = 2;

  private RichPortfolios() {}

  /** Up to six interventions with four actors and two sources that they name. */
  public static Arbitrary<Portfolio> portfolios() {
    Arbitrary<List<Intervention>> interventions =
        interventions().list().ofMaxSize(6).map(RichPortfolios::numbered);
    return Combinators.combine(
            interventions,
            numbered(ACTORS, RichRecords::actor),
            numbered(SOURCES, RichRecords::source))
        .as(Portfolio::of);
  }

  /** An intervention that names actors {@code a0} to {@code a3} and sources {@code s0}, {@code s1}. */
  public static Arbitrary<Intervention> interventions() {
    return Builders.withBuilder(() -> Intervention.builder().id(new InterventionId("i")))
        .use(Arbitraries.of(InterventionKind.class).optional())
        .in((builder, it) -> builder.kind(it))
        .use(texts())
        .in((builder, it) -> builder.title(it))
        .use(texts())
        .in((builder, it) -> builder.description(it))
        .use(countries())
        .in(RichPortfolios::places)
        .use(codes())
        .in((builder, it) -> builder.regions(it).tags(it))
        .use(RichRecords.sites().set().ofMaxSize(2))
        .in((builder, it) -> builder.sites(it))
        .use(RichRecords.related().set().ofMaxSize(2))
        .in((builder, it) -> builder.related(it))
        .use(RichRecords.markers().set().ofMaxSize(2))
        .in((builder, it) -> builder.policyMarkers(it))
        .use(RichRecords.budgets().set().ofMaxSize(2))
        .in((builder, it) -> builder.budgets(it))
        .use(codes())
        .in(RichPortfolios::sectors)
        .use(Arbitraries.of(Scale.class).optional())
        .in((builder, it) -> builder.scale(it))
        .use(spans())
        .in((builder, it) -> builder.span(it))
        .use(participations())
        .in((builder, it) -> builder.participations(it))
        .use(Arbitraries.of(CooperationModality.class).optional())
        .in((builder, it) -> builder.modality(it))
        .use(flows().list().ofMaxSize(3))
        .in((builder, it) -> builder.flows(it))
        .use(codings().optional())
        .in((builder, it) -> builder.coding(it))
        .use(evaluations().list().ofMaxSize(2))
        .in((builder, it) -> builder.evaluations(it))
        .use(sourceIds().optional())
        .in((builder, it) -> builder.source(it))
        .build(Intervention.Builder::build);
  }

  /** Money of any sign in three currencies, on any basis, current or constant. */
  public static Arbitrary<Flow> flows() {
    return Builders.withBuilder(Flow::builder)
        .use(actorIds().optional())
        .in((builder, it) -> builder.provider(it))
        .use(actorIds().optional())
        .in((builder, it) -> builder.receiver(it))
        .use(Combinators.combine(dates(), dates()).as(List::of).optional())
        .inSetter((builder, it) -> it.ifPresent(both -> builder
            .date(both.get(0))
            .until(Optional.of(both.get(1))
                .filter(last -> !last.lastDay().isBefore(both.get(0).firstDay())))))
        .use(Arbitraries.of(AmountBasis.class))
        .in((builder, it) -> builder.basis(it))
        .use(money())
        .in((builder, it) -> builder.money(it))
        .use(
            Arbitraries.integers().between(1000, 9999).map(PriceBasis::constant).optional())
        .in((builder, it) -> builder.prices(it.orElse(PriceBasis.CURRENT)))
        .use(Arbitraries.of(FlowInstrument.class).optional())
        .in((builder, it) -> builder.instrument(it))
        .use(countries())
        .in((builder, it) -> builder.countries(it))
        .use(codes())
        .in((builder, it) -> builder.regions(it))
        .use(codes())
        .in((builder, it) -> builder.sectors(it).tags(it))
        .use(words().optional())
        .in((builder, it) -> builder.note(it))
        .build(Flow.Builder::build);
  }

  /** An amount of any sign with up to four decimals. */
  public static Arbitrary<Money> money() {
    return Combinators.combine(amounts(), Arbitraries.of("USD", "COP", "EUR"))
        .as((amount, currency) -> Money.of(amount.toString(), currency));
  }

  /** Numbers of any sign with up to four decimals. */
  public static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
        .ofScale(4);
  }

  /** Years, months and days. */
  public static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1000, 9999),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 28))
        .as((year, month, day) -> new PartialDate(year, month, month == 0 ? 0 : day));
  }

  /** Spans of which start, end or both may be unknown. */
  public static Arbitrary<DateSpan> spans() {
    return Combinators.combine(dates().optional(), dates().optional(), Arbitraries.of(true, false))
        .as((start, end, ongoing) -> {
          boolean inOrder = start.isEmpty()
              || end.isEmpty()
              || !end.get().lastDay().isBefore(start.get().firstDay());
          Optional<PartialDate> known = inOrder ? end : Optional.empty();
          return DateSpan.of(start, known, ongoing && known.isEmpty());
        });
  }

  /** Codings, irrelevant ones and those with gaps included. */
  public static Arbitrary<Coding> codings() {
    return Builders.withBuilder(() -> Coding.builder().relevant(true))
        .use(Arbitraries.of(Measure.class).set().ofMaxSize(4))
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
        .build(Coding.Builder::build)
        .optional(0.9)
        .map(coding -> coding.orElseGet(Coding::irrelevant));
  }

  /** Evaluations with or without design, outcome and rating. */
  public static Arbitrary<Evaluation> evaluations() {
    return Builders.withBuilder(Evaluation::builder)
        .use(Arbitraries.of(EvaluationStatus.class))
        .in((builder, it) -> builder.status(it))
        .use(Arbitraries.integers().between(1, 5).optional())
        .in((builder, it) -> builder.design(optionalInt(it)))
        .use(Arbitraries.of(OutcomeDirection.class))
        .in((builder, it) -> builder.direction(it))
        .use(Arbitraries.of(OutcomeMeasured.class).optional())
        .in((builder, it) -> builder.outcome(it))
        .use(words().list().ofSize(4).optional())
        .inSetter((builder, it) -> it.ifPresent(four -> builder
            .scheme(four.get(0))
            .schemeVersion(four.get(1))
            .rating(four.get(2))
            .effect(four.get(3))))
        .use(actorIds().optional())
        .in((builder, it) -> builder.evaluator(it))
        .use(Arbitraries.integers().between(1990, 2024).optional())
        .in((builder, it) -> builder.year(optionalInt(it)))
        .use(sourceIds().optional())
        .in((builder, it) -> builder.source(it))
        .build(Evaluation.Builder::build);
  }

  /** Words of several scripts, with what files use as separators. */
  public static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("añãçéßЖ中 ,;:\"'|\n\t<&>=[]")
        .alpha()
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  /** Texts in any number of languages. */
  public static Arbitrary<LocalizedText> texts() {
    return Arbitraries.maps(
            Arbitraries.of(
                Language.ENGLISH,
                Language.SPANISH,
                Language.PORTUGUESE,
                Language.UNDETERMINED,
                Language.of("fr")),
            words())
        .ofMaxSize(3)
        .map(LocalizedText::from);
  }

  private static Intervention.Builder places(Intervention.Builder builder, Set<Country> countries) {
    Map<Country, BigDecimal> percentages = new HashMap<>();
    if (countries.size() == 3) {
      countries.forEach(country -> percentages.put(country, new BigDecimal("33.33")));
    }
    return builder.countries(countries).countryPercentages(percentages);
  }

  private static Intervention.Builder sectors(Intervention.Builder builder, Set<Code> codes) {
    Map<Code, BigDecimal> percentages = new HashMap<>();
    if (codes.size() == 2) {
      codes.forEach(code -> percentages.put(code, new BigDecimal("50")));
    }
    return builder.sectors(codes).sectorPercentages(percentages);
  }

  private static List<Intervention> numbered(List<Intervention> interventions) {
    List<Intervention> numbered = new ArrayList<>();
    for (Intervention intervention : interventions) {
      Intervention.Builder builder =
          intervention.toBuilder().id(new InterventionId("i" + numbered.size()));
      if (numbered.size() % 3 == 2) {
        builder.parent(numbered.get(0).id());
      }
      numbered.add(builder.build());
    }
    return numbered;
  }

  private interface Numbering<T> {
    Arbitrary<T> of(int number);
  }

  private static <T> Arbitrary<List<T>> numbered(int count, Numbering<T> numbering) {
    List<Arbitrary<T>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(numbering.of(i));
    }
    return Combinators.combine(all).as(List::copyOf);
  }

  private static Arbitrary<Set<Participation>> participations() {
    return Combinators.combine(actorIds(), Arbitraries.of(ActorRole.class))
        .as(Participation::new)
        .set()
        .ofMaxSize(4);
  }

  private static Arbitrary<Set<Country>> countries() {
    return country().set().ofMaxSize(3);
  }

  static Arbitrary<Country> country() {
    return Arbitraries.of("AR", "BR", "CO", "HN", "HT", "US", "JP").map(Country::of);
  }

  static Arbitrary<Set<Code>> codes() {
    return Arbitraries.of("DAC5:15130", "DAC5:16063", "X:a:b")
        .map(Code::parse)
        .set()
        .ofMaxSize(3);
  }

  static Arbitrary<ActorId> actorIds() {
    return Arbitraries.integers().between(0, ACTORS - 1).map(i -> new ActorId("a" + i));
  }

  private static Arbitrary<SourceId> sourceIds() {
    return Arbitraries.integers().between(0, SOURCES - 1).map(i -> new SourceId("s" + i));
  }

  static OptionalInt optionalInt(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }
}
