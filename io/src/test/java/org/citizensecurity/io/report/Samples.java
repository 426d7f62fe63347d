package org.citizensecurity.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.classification.ClassifiedPortfolio;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.indicator.Definition;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.indicator.Indicators;
import org.citizensecurity.indicator.Timing;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.trend.Claim;
import org.citizensecurity.trend.DecisionRule;
import org.citizensecurity.trend.Direction;

/** Analyses for tests. */
public final class Samples {
  /** What would run or break out if it were not escaped anywhere. */
  public static final String HOSTILE =
      "</script></title><script>alert(\"1\")</script><img src=x onerror='alert(2)'> & \u0001 \u2028";

  private static final ImmutableList<String> COUNTRIES = ImmutableList.of("CO", "BR", "MX", "JM");
  private static final Analysis SIXTY = sixtyAnew();
  private static final Analysis WITH_HOSTILE_TEXT = hostileAnew();

  private Samples() {}

  /** Interventions without codes, coded by the classifier, one for each title. */
  public static Analysis classified(String... titles) {
    Portfolio portfolio = Portfolio.of(
        IntStream.range(0, titles.length)
            .mapToObj(i -> Intervention.builder()
                .id(new InterventionId("t" + i))
                .title(LocalizedText.of(Language.ENGLISH, titles[i]))
                .build())
            .toList(),
        ImmutableList.of(),
        ImmutableList.of());
    ClassifiedPortfolio classified = Classifier.standard().classify(portfolio);
    return Analysis.builder()
        .coded(classified.coded())
        .classifications(classified.classifications())
        .build();
  }

  /** Sixty interventions of fifteen years, ever more of them soft. */
  public static Analysis sixty() {
    return SIXTY;
  }

  /** The same, computed once more. */
  public static Analysis sixtyAnew() {
    return analysis(IntStream.range(0, 60).mapToObj(Samples::intervention).toList(), "A source");
  }

  /** One intervention. */
  public static Analysis one() {
    return analysis(List.of(intervention(7)), "A source");
  }

  /** Nothing at all. */
  public static Analysis none() {
    CodedPortfolio empty =
        CodedPortfolio.of(Portfolio.empty(), intervention -> Coding.irrelevant());
    return Analysis.ofThreeTrends(
        new WithProblems<>(empty, Problems.none(), RowCount.NONE), CountingPolicy.NUMBER);
  }

  /** Hostile text wherever text can come from. */
  public static Analysis hostile() {
    return WITH_HOSTILE_TEXT;
  }

  private static Analysis hostileAnew() {
    Definition definition = new Definition(
        HOSTILE, LocalizedText.of(Language.ENGLISH, HOSTILE), HOSTILE, HOSTILE, "share", HOSTILE);
    Indicator indicator = new Indicator(definition, Timing.FLOW, Indicators.T1_1.formula());
    Claim claim = new Claim(
        HOSTILE,
        LocalizedText.of(Language.ENGLISH, HOSTILE),
        HOSTILE,
        ImmutableMap.of(indicator, Direction.RISES),
        DecisionRule.USUAL);
    Analysis analysis = analysis(List.of(intervention(1), intervention(2)), HOSTILE);
    return analysis.toBuilder()
        .title(LocalizedText.of(Language.ENGLISH, HOSTILE))
        .question(LocalizedText.of(Language.ENGLISH, HOSTILE))
        .codebookVersion(HOSTILE)
        .addInput(HOSTILE)
        .problems(Problems.of(new Problem(
            ProblemCode.BAD_DATE,
            Severity.VALUE_DROPPED,
            new Location(HOSTILE, 3, HOSTILE),
            HOSTILE,
            HOSTILE)))
        .claims(List.of(claim.test(analysis.coded(), CountingPolicy.NUMBER)))
        .build();
  }

  private static Analysis analysis(List<Intervention> interventions, String citation) {
    Portfolio portfolio = Portfolio.of(
        interventions,
        List.of(Actor.builder()
            .id(new ActorId("usaid"))
            .kind(ActorKind.DONOR_GOVERNMENT)
            .name(LocalizedText.of(Language.ENGLISH, "USAID"))
            .country(Country.of("US"))
            .build()),
        List.of(Source.builder()
            .id(new SourceId("s"))
            .citation(citation)
            .url("javascript:alert(3)")
            .coverage(Coverage.ODA_ONLY)
            .build()));
    CodedPortfolio coded = CodedPortfolio.of(
        portfolio,
        intervention -> Coding.ofMeasures(List.of(
            Integer.parseInt(intervention.id().value()) % 3 == 0
                ? Measure.MILITARY_DEPLOYMENT
                : Measure.YOUTH_VIOLENCE_PREVENTION)));
    return Analysis.ofThreeTrends(
        new WithProblems<>(
            coded,
            Problems.of(new Problem(
                ProblemCode.NEGATIVE_AMOUNT,
                Severity.NOTICE,
                new Location("flows.csv", 9, "amount"),
                "-12",
                "an amount above 0")),
            new RowCount(interventions.size(), 1)),
        CountingPolicy.NUMBER);
  }

  private static Intervention intervention(int number) {
    int year = 2000 + number % 15;
    Intervention.Builder builder = Intervention.builder()
        .id(new InterventionId(Integer.toString(number)))
        .kind(InterventionKind.PROJECT)
        .title(LocalizedText.of(Language.ENGLISH, "Project " + number))
        .addCountry(Country.of(COUNTRIES.get(number % COUNTRIES.size())))
        .span(DateSpan.of(year, year + 2))
        .addParticipation(new Participation(new ActorId("usaid"), ActorRole.FUNDING))
        .addFlow(flow(AmountBasis.COMMITMENT, "0.10", "USD"))
        .addFlow(flow(AmountBasis.DISBURSEMENT, "1000000", "EUR"))
        .source(new SourceId("s"));
    if (number % 2 == 0) {
      builder.coding(Coding.ofMeasures(
          List.of(year > 2007 ? Measure.COMMUNITY_POLICING : Measure.DRUG_INTERDICTION)));
    }
    return builder.build();
  }

  private static Flow flow(AmountBasis basis, String amount, String currency) {
    return Flow.builder().basis(basis).money(Money.of(amount, currency)).build();
  }
}
