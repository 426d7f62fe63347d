package org.citizensecurity.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.citizensecurity.HandMade;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.time.DateSpan;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  @Test
  void mixedCountsHalfOnEachSide() {
    Estimate estimate = Indicators.T1_1.overall(
        HandMade.portfolio(
            HandMade.launched("s", 2001, Approach.SOFT).build(),
            HandMade.launched("m", 2001, Approach.MIXED).build(),
            HandMade.launched("h1", 2001, Approach.HARD).build(),
            HandMade.launched("h2", 2001, Approach.HARD).build()),
        CountingPolicy.NUMBER);
    // (1 + 1/2) / 4
    assertThat(estimate.value().orThrow()).isEqualTo(0.375);
    assertThat(estimate.n()).isEqualTo(4);
  }

  @Test
  void stockCountsEveryYearInWhichSomethingIsKnownToBeActive() {
    CodedPortfolio coded = HandMade.portfolio(
        active("hard", DateSpan.ongoingSince(2001), Approach.HARD),
        active("soft", DateSpan.of(2002, 2003), Approach.SOFT),
        active("end unknown", DateSpan.startingIn(2004), Approach.SOFT),
        active("undated", DateSpan.unknown(), Approach.SOFT));
    var byYear = Indicators.T1_2.byYear(coded, CountingPolicy.NUMBER);
    // 2001: hard alone; 2002 and 2003: one of each; 2004: hard and the one of unknown end.
    assertThat(byYear.keySet()).containsExactly(2001, 2002, 2003, 2004);
    assertThat(byYear.values())
        .extracting(estimate -> estimate.value().orThrow())
        .containsExactly(0.0, 0.5, 0.5, 0.5);
    assertThat(byYear.values()).extracting(Estimate::n).containsExactly(1L, 2L, 2L, 2L);
    assertThat(Indicators.T1_2.overall(coded, CountingPolicy.NUMBER).n()).isEqualTo(4);
  }

  @Test
  void flowCountsInTheYearOfLaunchOnly() {
    CodedPortfolio coded = HandMade.portfolio(
        active("hard", DateSpan.ongoingSince(2001), Approach.HARD),
        active("soft", DateSpan.of(2003, 2009), Approach.SOFT));
    assertThat(Indicators.T1_1.byYear(coded, CountingPolicy.NUMBER).keySet())
        .containsExactly(2001, 2003);
  }

  @Test
  void localShareCountsBothHalfAndLeavesUnknownOpen() {
    Estimate estimate = Indicators.T1_4.overall(
        HandMade.portfolio(
            scoped("l", ThreatScope.LOCAL),
            scoped("t", ThreatScope.TRANSNATIONAL),
            scoped("b", ThreatScope.BOTH),
            scoped("l2", ThreatScope.LOCAL),
            scoped("u", ThreatScope.UNKNOWN),
            HandMade.intervention("not coded").build()),
        CountingPolicy.NUMBER);
    // (2 + 1/2) / 4; two in the bounds: 2.5 / 6 and 4.5 / 6
    assertThat(estimate.value().orThrow()).isEqualTo(0.625);
    assertThat(estimate.open()).isOne();
    assertThat(estimate.missing()).isOne();
    assertThat(estimate.missingShare()).isCloseTo(1.0 / 6, within(1e-15));
    assertBounds(estimate, 2.5 / 6, 4.5 / 6);
  }

  @Test
  void drugPolicySpeaksOfDrugsOnly() {
    Estimate estimate = Indicators.T2_1.overall(
        HandMade.portfolio(
            onDrugs("a", DrugPolicy.ALTERNATIVE),
            onDrugs("p", DrugPolicy.PROHIBITION),
            onDrugs("p2", DrugPolicy.PROHIBITION),
            onDrugs("b", DrugPolicy.BALANCED),
            onDrugs("n", DrugPolicy.NOT_APPLICABLE),
            HandMade.intervention("not coded").build()),
        CountingPolicy.NUMBER);
    // (1 + 1/2) / 4; the one that is not coded may or may not be on drugs
    assertThat(estimate.value().orThrow()).isEqualTo(0.375);
    assertThat(estimate.n()).isEqualTo(4);
    assertThat(estimate.missing()).isOne();
    assertBounds(estimate, 1.5 / 5, 2.5 / 5);
  }

  @Test
  void balanceSpeaksOfNorthernFundersOnly() {
    List<Actor> actors = List.of(
        HandMade.government("us", "US"),
        HandMade.government("uk", "GB"),
        HandMade.government("br", "BR"),
        HandMade.actor("eu", ActorKind.DONOR_GOVERNMENT, Optional.empty()));
    CodedPortfolio coded = HandMade.portfolio(
        actors,
        List.of(
            given("1", "us", 2001, ThreatScope.TRANSNATIONAL),
            given("2", "us", 2001, ThreatScope.TRANSNATIONAL),
            given("3", "eu", 2001, ThreatScope.TRANSNATIONAL),
            given("4", "uk", 2001, ThreatScope.LOCAL),
            given("5", "us", 2001, ThreatScope.BOTH),
            given("6", "us", 2001, ThreatScope.UNKNOWN),
            given("7", "uk", 2021, ThreatScope.LOCAL),
            given("8", "br", 2001, ThreatScope.LOCAL)));
    Estimate estimate = Indicators.T2_3.overall(coded, CountingPolicy.NUMBER);
    // Outside: Brazil, and the United Kingdom after it left. 1 - |3 - 1| / (3 + 1 + 1)
    assertThat(estimate.value().orThrow()).isCloseTo(0.6, within(1e-15));
    assertThat(estimate.n()).isEqualTo(5);
    assertThat(estimate.open()).isOne();
    // The open one: 1 - (2 + 1) / 6 and 1 - (2 - 1) / 6
    assertBounds(estimate, 0.5, 5.0 / 6);
  }

  @Test
  void concentrationIsOverRecipientsOfTheRegion() {
    CodedPortfolio coded = HandMade.portfolio(
        received("1", CooperationModality.NORTH_SOUTH, "CO"),
        received("2", CooperationModality.NORTH_SOUTH, "CO", "MX"),
        received("3", CooperationModality.SOUTH_SOUTH, "HT"),
        received("4", CooperationModality.DOMESTIC, "BR"),
        received("5", CooperationModality.MULTILATERAL, "KE"));
    Estimate estimate = Indicators.T3_3.overall(coded, CountingPolicy.NUMBER);
    // Colombia 1.5, Mexico 0.5, Haiti 1 of 3: (2.25 + 0.25 + 1) / 9. Kenya is no group: missing.
    assertThat(estimate.value().orThrow()).isCloseTo(3.5 / 9, within(1e-15));
    assertThat(estimate.n()).isEqualTo(3);
    assertThat(estimate.missing()).isOne();
    // One more: spread thin 3.5 / 16, or all to Colombia (6.25 + 0.25 + 1) / 16
    assertBounds(estimate, 3.5 / 16, 7.5 / 16);
  }

  @Test
  void southernShareIsOfAllCooperation() {
    Estimate estimate = Indicators.T3_6.overall(
        HandMade.portfolio(
            received("1", CooperationModality.SOUTH_SOUTH, "CO"),
            received("2", CooperationModality.TRIANGULAR, "CO"),
            received("3", CooperationModality.REGIONAL_SOUTH_SOUTH, "CO"),
            received("4", CooperationModality.NORTH_SOUTH, "CO"),
            received("5", CooperationModality.MULTILATERAL, "CO"),
            received("6", CooperationModality.DOMESTIC, "CO"),
            HandMade.intervention("not told").build()),
        CountingPolicy.NUMBER);
    assertThat(estimate.value().orThrow()).isEqualTo(0.6);
    assertThat(estimate.n()).isEqualTo(5);
    assertThat(estimate.missing()).isOne();
    assertBounds(estimate, 0.5, 4.0 / 6);
  }

  @Test
  void partsAreNotCountedBesideTheirParent() {
    CodedPortfolio coded = HandMade.portfolio(
        HandMade.launched("whole", 2001, Approach.HARD).build(),
        HandMade.launched("part", 2001, Approach.SOFT)
            .parent(new InterventionId("whole"))
            .build());
    assertThat(Indicators.T1_1.overall(coded, CountingPolicy.NUMBER).n()).isOne();
  }

  @Test
  void everyIndicatorOfNothingIsUndefinedWithAReason() {
    assertThat(Indicators.all()).allSatisfy(indicator -> {
      Estimate estimate = indicator.overall(HandMade.portfolio(), CountingPolicy.NUMBER);
      assertThat(estimate.value().undefined().orElseThrow().detail()).isNotBlank();
      assertThat(estimate.interval().undefined().orElseThrow().detail()).isNotBlank();
      assertThat(estimate.bounds()).isEmpty();
      assertThat(estimate.n()).isZero();
      assertThat(estimate.missingShare()).isZero();
      assertThat(indicator.byYear(HandMade.portfolio(), CountingPolicy.NUMBER)).isEmpty();
    });
  }

  @Test
  void idsDiffer() {
    assertThat(Indicators.all())
        .extracting(indicator -> indicator.definition().id())
        .doesNotHaveDuplicates();
  }

  private static void assertBounds(Estimate estimate, double lower, double upper) {
    Bounds bounds = estimate.bounds().orElseThrow();
    assertThat(bounds.lower()).isCloseTo(lower, within(1e-15));
    assertThat(bounds.upper()).isCloseTo(upper, within(1e-15));
  }

  private static Intervention active(String id, DateSpan span, Approach approach) {
    return HandMade.intervention(id)
        .span(span)
        .coding(HandMade.coding(approach))
        .build();
  }

  private static Intervention scoped(String id, ThreatScope scope) {
    return HandMade.intervention(id).coding(HandMade.coding(scope)).build();
  }

  private static Intervention onDrugs(String id, DrugPolicy policy) {
    return HandMade.intervention(id).coding(HandMade.coding(policy)).build();
  }

  private static Intervention given(String id, String funder, int year, ThreatScope scope) {
    return HandMade.intervention(id)
        .span(DateSpan.startingIn(year))
        .coding(HandMade.coding(scope))
        .addParticipations(HandMade.funder(funder))
        .build();
  }

  private static Intervention received(
      String id, CooperationModality modality, String... countries) {
    Intervention.Builder builder = HandMade.intervention(id).modality(modality);
    for (String country : countries) {
      builder.addCountries(Country.of(country));
    }
    return builder.build();
  }
}
