package org.citizensecurity.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class PortfolioTest {
  private static final ActorId USAID = new ActorId("usaid");
  private static final Actor AGENCY = Actor.builder()
      .id(USAID)
      .name(LocalizedText.of(Language.ENGLISH, "USAID"))
      .country(Country.of("US"))
      .build();
  private static final SourceId REPORT = new SourceId("report");
  private static final Source BOOK =
      Source.builder().id(REPORT).citation("A report").build();

  private static InterventionId id(String id) {
    return new InterventionId(id);
  }

  private static Intervention.Builder intervention(String id) {
    return Intervention.builder().id(id(id));
  }

  private static Intervention partOf(String id, String parent) {
    return intervention(id).parent(id(parent)).build();
  }

  private static Portfolio portfolio(Intervention... interventions) {
    return Portfolio.of(
        ImmutableList.copyOf(interventions), ImmutableList.of(AGENCY), ImmutableList.of(BOOK));
  }

  private static Flow.Builder flow(String amount, String currency) {
    return Flow.builder().basis(AmountBasis.COMMITMENT).money(Money.of(amount, currency));
  }

  @Test
  void anIdThatOccursTwiceIsRejected() {
    assertThatThrownBy(
            () -> portfolio(intervention("a").build(), intervention("a").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intervention id 'a' occurs twice");
    assertThatThrownBy(() ->
            Portfolio.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(BOOK, BOOK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source id 'report' occurs twice");
  }

  @Test
  void anActorThatIsNotThereIsRejectedWhereverItIsNamed() {
    ActorId nobody = new ActorId("nobody");
    Stream.of(
            intervention("a").addParticipations(new Participation(nobody, ActorRole.FUNDING)),
            intervention("a").addFlows(flow("1", "USD").provider(nobody).build()),
            intervention("a").addFlows(flow("1", "USD").receiver(nobody).build()),
            intervention("a")
                .addEvaluations(Evaluation.builder()
                    .status(EvaluationStatus.IMPACT)
                    .evaluator(nobody)
                    .build()))
        .forEach(builder -> assertThatThrownBy(() -> portfolio(builder.build()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("actor 'nobody' of 'a' is not in the portfolio"));
  }

  @Test
  void aSourceThatIsNotThereIsRejectedWhereverItIsNamed() {
    SourceId none = new SourceId("none");
    Stream.of(
            intervention("a").source(none),
            intervention("a")
                .addEvaluations(Evaluation.builder()
                    .status(EvaluationStatus.IMPACT)
                    .source(none)
                    .build()))
        .forEach(builder -> assertThatThrownBy(() -> portfolio(builder.build()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("source 'none' of 'a' is not in the portfolio"));
  }

  @Test
  void aSourceUnderAnotherIdIsRejected() {
    assertThatThrownBy(() -> new Portfolio(
            ImmutableList.of(), Actors.NONE, ImmutableSortedMap.of(new SourceId("x"), BOOK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source 'report' stands under 'x'");
  }

  @Test
  void whatWouldBeAPartOfItselfIsRejected() {
    assertThatThrownBy(() -> portfolio(partOf("a", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interventions [a] are parts of themselves");
    assertThatThrownBy(
            () -> portfolio(partOf("c", "a"), partOf("b", "c"), partOf("a", "b"), partOf("d", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interventions [a, b, c] are parts of themselves");
  }

  @Test
  void aParentMayLieOutside() {
    assertThat(portfolio(partOf("a", "elsewhere")).find(id("a"))).isPresent();
    assertThat(portfolio(partOf("a", "elsewhere")).find(id("elsewhere"))).isEmpty();
  }

  @Test
  void totalsAreExactByCurrencyAndLeaveOutOtherBasesAndPrices() {
    Portfolio portfolio = portfolio(
        intervention("a")
            .addFlows(
                flow("0.1", "USD").build(),
                flow("0.2", "USD").build(),
                flow("5", "COP").build(),
                flow("7", "USD").prices(PriceBasis.constant(2010)).build())
            .build(),
        intervention("b")
            .addFlows(
                flow("-0.05", "USD").build(),
                flow("9", "USD").basis(AmountBasis.PLEDGE).build())
            .build());
    assertThat(portfolio.total(AmountBasis.COMMITMENT))
        .containsExactly(
            Map.entry("COP", Money.of("5", "COP")), Map.entry("USD", Money.of("0.25", "USD")));
    assertThat(portfolio.total(AmountBasis.DISBURSEMENT)).isEmpty();
  }

  @Test
  void coverageIsThatOfTheSourcesAndOtherwiseUnstated() {
    assertThat(Portfolio.empty().coverage()).containsExactly(Coverage.UNSTATED);
    Source aid = BOOK.toBuilder().coverage(Coverage.ODA_ONLY).build();
    assertThat(Portfolio.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(aid))
            .coverage())
        .containsExactly(Coverage.ODA_ONLY);
  }

  @Test
  void aFilterKeepsActorsAndSources() {
    Portfolio kept = portfolio(intervention("a").build(), intervention("b").build())
        .filter(intervention -> intervention.id().equals(id("b")));
    assertThat(kept.interventions()).extracting(Intervention::id).containsExactly(id("b"));
    assertThat(kept.actors().find(USAID)).contains(AGENCY);
    assertThat(kept.sources()).containsValue(BOOK);
  }

  @Test
  void givenCodesAreKeptAndOthersAskedFor() {
    Coding given = Coding.ofMeasures(List.of(Measure.DISARMAMENT));
    Portfolio portfolio =
        portfolio(intervention("a").coding(given).build(), intervention("b").build());
    CodedPortfolio coded = CodedPortfolio.of(portfolio, asked -> Coding.irrelevant());
    assertThat(coded.codings())
        .containsExactly(Map.entry(id("a"), given), Map.entry(id("b"), Coding.irrelevant()));
    assertThat(coded.all()).hasSize(2);
    assertThat(coded.relevant())
        .singleElement()
        .satisfies(item -> assertThat(item.coding()).isEqualTo(given));
  }

  @Test
  void anInterventionWithoutCodingIsRejected() {
    Portfolio portfolio = portfolio(intervention("a").build());
    assertThatThrownBy(() -> new CodedPortfolio(portfolio, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codings name 0 interventions, expected the 1 of the portfolio");
  }

  @Test
  void theLastYearIsThatOfTheLatestLaunchOrFlowOfTheField() {
    Portfolio portfolio = portfolio(
        intervention("a").span(DateSpan.of(2010, 2030)).build(),
        intervention("b")
            .addFlows(flow("1", "USD").date(PartialDate.of(2012)).build())
            .build());
    Coding relevant = Coding.builder().relevant(true).build();
    assertThat(CodedPortfolio.of(portfolio, any -> relevant).lastYear()).hasValue(2012);
    assertThat(CodedPortfolio.of(portfolio, any -> Coding.irrelevant()).lastYear())
        .isEmpty();
    assertThat(CodedPortfolio.of(Portfolio.empty(), any -> relevant).lastYear()).isEmpty();
  }

  @Test
  void giversAreNamedOnceAndTellTheModality() {
    Intervention funded = intervention("a")
        .addCountries(Country.of("HN"))
        .addParticipations(
            new Participation(USAID, ActorRole.FUNDING),
            new Participation(USAID, ActorRole.PROVIDER),
            new Participation(USAID, ActorRole.EVALUATOR))
        .build();
    CodedIntervention coded =
        new CodedIntervention(funded, Coding.irrelevant(), Actors.of(ImmutableList.of(AGENCY)));
    assertThat(coded.givers()).containsExactly(AGENCY);
    assertThat(coded.modality()).contains(CooperationModality.NORTH_SOUTH);
  }

  @Test
  void likelyDuplicatesHaveTheSameTitleCountriesAndYear() {
    Intervention first = intervention("a")
        .title(LocalizedText.of(Language.SPANISH, "Barrio Seguro: fase 2"))
        .addCountries(Country.of("PA"))
        .span(DateSpan.startingIn(2010))
        .build();
    Intervention again = first.toBuilder()
        .id(id("b"))
        .title(LocalizedText.of(Language.SPANISH, "barrio seguro, FASE 2"))
        .build();
    Intervention later =
        first.toBuilder().id(id("c")).span(DateSpan.startingIn(2011)).build();
    Intervention untitled =
        first.toBuilder().id(id("d")).title(LocalizedText.empty()).build();
    Intervention dots = first.toBuilder()
        .id(id("e"))
        .title(LocalizedText.of(Language.SPANISH, "..."))
        .build();
    assertThat(PortfolioChecks.likelyDuplicates(portfolio(first, later, untitled, dots, again)))
        .containsExactly(ImmutableList.of(id("a"), id("b")));
  }

  @Test
  void partsOfOthersAreThoseWhoseParentIsThere() {
    assertThat(PortfolioChecks.partsOfOthers(
            portfolio(intervention("a").build(), partOf("b", "a"), partOf("c", "elsewhere"))))
        .containsExactly(id("b"));
  }
}
