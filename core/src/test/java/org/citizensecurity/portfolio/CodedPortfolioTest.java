package org.citizensecurity.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.citizensecurity.HandMade;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class CodedPortfolioTest {

  @Test
  void givenCodesAreKeptAndOthersAskedFor() {
    Intervention coded = HandMade.launched("coded", 2001, Approach.HARD).build();
    Intervention open = Intervention.builder().id(new InterventionId("open")).build();
    CodedPortfolio portfolio = CodedPortfolio.of(
        Portfolio.of(List.of(coded, open), List.of(), List.of()),
        item -> HandMade.coding(Approach.SOFT));
    assertThat(portfolio.all().map(item -> item.coding().approach().orElseThrow()))
        .containsExactly(Approach.HARD, Approach.SOFT);
  }

  @Test
  void aMissingCodingIsRejected() {
    Portfolio one = Portfolio.of(List.of(HandMade.intervention("a").build()), List.of(), List.of());
    assertThatThrownBy(() -> new CodedPortfolio(one, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("codings");
    assertThatThrownBy(() ->
            new CodedPortfolio(one, ImmutableMap.of(new InterventionId("b"), Coding.irrelevant())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyRelevantInterventionsAreRelevant() {
    CodedPortfolio coded = HandMade.portfolio(
        HandMade.intervention("b").build(),
        HandMade.irrelevant("x"),
        HandMade.intervention("a").build());
    assertThat(coded.relevant().map(item -> item.intervention().id().value()))
        .containsExactly("b", "a");
    assertThat(coded.relevantIds())
        .containsExactly(new InterventionId("b"), new InterventionId("a"));
    assertThat(coded.all()).hasSize(3);
  }

  @Test
  void lastYearIsThatOfTheLatestLaunchOrFlow() {
    Flow late = HandMade.disbursed("1").toBuilder().date(PartialDate.of(2012)).build();
    assertThat(HandMade.portfolio().lastYear()).isEmpty();
    assertThat(HandMade.portfolio(
                HandMade.intervention("a").span(DateSpan.of(2001, 2030)).build(),
                HandMade.intervention("b").span(DateSpan.startingIn(2003)).build())
            .lastYear())
        .hasValue(2003);
    assertThat(HandMade.portfolio(
                HandMade.launched("a", 2001, Approach.SOFT).addFlows(late).build())
            .lastYear())
        .hasValue(2012);
  }

  @Test
  void giversAreEachThereOnceInTheOrderOfTheSource() {
    List<Actor> actors = List.of(
        HandMade.government("us", "US"),
        HandMade.government("br", "BR"),
        HandMade.government("co", "CO"));
    Intervention given = HandMade.intervention("a")
        .addCountries(Country.of("CO"))
        .addParticipations(
            HandMade.funder("us"),
            new Participation(new ActorId("co"), ActorRole.RECIPIENT),
            new Participation(new ActorId("br"), ActorRole.PROVIDER),
            new Participation(new ActorId("us"), ActorRole.EXTENDING))
        .build();
    CodedIntervention item =
        HandMade.portfolio(actors, List.of(given)).relevant().findFirst().orElseThrow();
    assertThat(item.givers()).containsExactly(actors.get(0), actors.get(1));
    assertThat(item.modality()).contains(CooperationModality.TRIANGULAR);
  }
}
