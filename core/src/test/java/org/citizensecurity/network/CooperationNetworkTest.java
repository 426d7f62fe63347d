package org.citizensecurity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.graph.EndpointPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.HandMade;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.junit.jupiter.api.Test;

class CooperationNetworkTest {
  private static final List<Actor> ACTORS = List.of(
      HandMade.government("us", "US"),
      HandMade.government("co", "CO"),
      HandMade.government("mx", "MX"),
      HandMade.government("gt", "GT"),
      HandMade.actor("un", ActorKind.MULTILATERAL, Optional.empty()));

  /** US to CO (twice), MX; CO to GT, MX; MX to CO; GT to itself; the UN to GT. */
  private static final CodedPortfolio CODED = HandMade.portfolio(
      ACTORS,
      List.of(
          given("us", "MX", "CO").build(),
          given("us", "CO").build(),
          given("co", "GT", "MX").build(),
          given("mx", "CO").build(),
          given("gt", "GT").build(),
          given("un", "GT").build(),
          given("mx", "GT").coding(Coding.irrelevant()).build()));

  private static final CooperationNetwork NETWORK = CooperationNetwork.of(CODED);

  @Test
  void tiesWeighTheInterventionsInWhichBothTakePart() {
    assertThat(NETWORK.graph().edges()).hasSize(5);
    assertThat(NETWORK.graph().edgeValue(country("US"), country("CO"))).contains(2);
    assertThat(NETWORK.graph().edgeValue(country("CO"), country("GT"))).contains(1);
    assertThat(NETWORK.graph().edgeValue(country("MX"), country("GT"))).isEmpty();
  }

  @Test
  void fourCountriesHaveTwelvePossibleTies() {
    assertThat(NETWORK.density().orThrow()).isCloseTo(5.0 / 12, within(1e-15));
  }

  @Test
  void twoOfFiveTiesGoBothWays() {
    assertThat(NETWORK.reciprocity().orThrow()).isCloseTo(2.0 / 5, within(1e-15));
  }

  @Test
  void threeOfFiveTiesAreWithinTheRegion() {
    assertThat(NETWORK.intraRegionalShare().orThrow()).isCloseTo(3.0 / 5, within(1e-15));
  }

  @Test
  void countriesAreOrderedByCode() {
    assertThat(NETWORK.graph().nodes())
        .containsExactly(country("CO"), country("GT"), country("MX"), country("US"));
  }

  @Test
  void orderOfTheInterventionsChangesNothing() {
    List<Intervention> reversed =
        new ArrayList<>(CODED.portfolio().interventions().reverse());
    CooperationNetwork other = CooperationNetwork.of(HandMade.portfolio(ACTORS, reversed));
    assertThat(other).isEqualTo(NETWORK);
    assertThat(other.graph().edges().stream().map(EndpointPair::toString).toList())
        .isEqualTo(NETWORK.graph().edges().stream().map(EndpointPair::toString).toList());
  }

  @Test
  void onlyWantedInterventionsMakeTies() {
    CooperationNetwork one = CooperationNetwork.of(
        CODED, item -> item.intervention().countries().contains(country("GT")));
    assertThat(one.graph().nodes()).containsExactly(country("CO"), country("GT"), country("MX"));
  }

  @Test
  void organisationsWithoutACountryMakeNoTies() {
    CooperationNetwork network = CooperationNetwork.of(
        HandMade.portfolio(ACTORS, List.of(given("un", "GT").build())));
    assertThat(network.graph().nodes()).isEmpty();
  }

  @Test
  void nothingHasReasonsInsteadOfFigures() {
    CooperationNetwork empty = CooperationNetwork.of(HandMade.portfolio());
    assertThat(empty.density().undefined().orElseThrow().detail())
        .isEqualTo("0 countries, density needs at least 2");
    assertThat(empty.reciprocity().undefined().orElseThrow().detail()).isNotBlank();
    assertThat(empty.intraRegionalShare().undefined().orElseThrow().detail()).isNotBlank();
  }

  private static Country country(String code) {
    return Country.of(code);
  }

  private static Intervention.Builder given(String giver, String... receivers) {
    Intervention.Builder builder = HandMade.intervention(
            giver + " to " + String.join(" ", receivers))
        .addParticipations(HandMade.funder(giver));
    for (String receiver : receivers) {
      builder.addCountries(country(receiver));
    }
    return builder;
  }
}
