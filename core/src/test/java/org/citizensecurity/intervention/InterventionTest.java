package org.citizensecurity.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.code.Code;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterventionTest {
  private static final Country COLOMBIA = Country.of("CO");
  private static final Country PERU = Country.of("PE");

  private static Intervention.Builder intervention() {
    return Intervention.builder().id(new InterventionId("i"));
  }

  private static Flow.Builder flow() {
    return Flow.builder().basis(AmountBasis.COMMITMENT).money(Money.of("1", "USD"));
  }

  @Test
  void onlyTheIdIsNeeded() {
    Intervention bare = intervention().build();
    assertThat(bare.title().isEmpty()).isTrue();
    assertThat(bare.span()).isEqualTo(DateSpan.unknown());
    assertThat(bare.toBuilder().build()).isEqualTo(bare);
  }

  @Test
  void anInterventionWithoutAnIdIsRejected() {
    assertThatThrownBy(() -> Intervention.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id");
  }

  @Test
  void percentagesNameExactlyTheCountries() {
    assertThatThrownBy(() -> intervention()
            .addCountries(COLOMBIA, PERU)
            .countryPercentages(ImmutableMap.of(COLOMBIA, BigDecimal.TEN))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("country percentages are given for [CO], expected all of [CO, PE]");
  }

  @Test
  void percentagesOutsideNoughtToAHundredAreRejected() {
    Code police = Code.parse("DAC5:15132");
    assertThatThrownBy(() -> intervention()
            .addSectors(police)
            .sectorPercentages(ImmutableMap.of(police, new BigDecimal("100.1")))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("percentage of sector 'DAC5:15132' is '100.1', expected 0 to 100");
  }

  // real files round: 99.99 is met
  @Test
  void percentagesNeedNotSumToAHundred() {
    ImmutableMap<Country, BigDecimal> thirds =
        ImmutableMap.of(COLOMBIA, new BigDecimal("33.33"), PERU, new BigDecimal("33.33"));
    assertThat(intervention()
            .addCountries(COLOMBIA, PERU)
            .countryPercentages(thirds)
            .build()
            .countryPercentages())
        .isEqualTo(thirds);
  }

  @Test
  void actorsAreFoundByRoleInTheOrderOfTheSource() {
    ActorId usaid = new ActorId("usaid");
    ActorId idb = new ActorId("idb");
    Intervention funded = intervention()
        .addParticipations(
            new Participation(usaid, ActorRole.FUNDING),
            new Participation(idb, ActorRole.IMPLEMENTING),
            new Participation(idb, ActorRole.FUNDING))
        .build();
    assertThat(funded.actors(ActorRole.FUNDING)).containsExactly(usaid, idb);
    assertThat(funded.actors(ActorRole.EVALUATOR)).isEmpty();
  }

  @Test
  void anAmountUntilADateNeedsAnEarlierOne() {
    assertThatThrownBy(() -> flow().until(PartialDate.of(2012)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until 2012 is given without a date");
    assertThatThrownBy(
            () -> flow().date(PartialDate.of(2013)).until(PartialDate.of(2012)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until 2012 is before date 2013");
    assertThat(flow()
            .date(PartialDate.of(2012))
            .until(PartialDate.of(2012))
            .build()
            .year())
        .hasValue(2012);
  }

  @Test
  void aFlowIsInCurrentPricesUnlessSaid() {
    assertThat(flow().build().prices()).isEqualTo(PriceBasis.CURRENT);
    assertThat(flow().build().year()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "6"})
  void designsOutsideTheMarylandScaleAreRejected(int design) {
    assertThatThrownBy(() ->
            Evaluation.builder().status(EvaluationStatus.IMPACT).design(design).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("design '%s' is outside 1 to 5 of the Maryland scale", design);
  }

  @Test
  void aVersionNeedsItsScheme() {
    assertThatThrownBy(() -> Evaluation.builder()
            .status(EvaluationStatus.IMPACT)
            .schemeVersion("2025")
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scheme version '2025' has no scheme");
  }

  @Test
  void aSourceWithoutCitationIsRejected() {
    assertThatThrownBy(
            () -> Source.builder().id(new SourceId("s")).citation(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("citation of source 's' is blank");
    assertThat(Source.builder().id(new SourceId("s")).citation("c").build().coverage())
        .isEqualTo(Coverage.UNSTATED);
  }

  @Test
  void idsThatACellCouldNotHoldAreRejected() {
    assertThatThrownBy(() -> new InterventionId(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intervention id is blank");
    assertThatThrownBy(() -> new InterventionId("a\nb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intervention id 'a\nb' has a line break");
    assertThatThrownBy(() -> new SourceId("a\rb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source id 'a\rb' has a line break");
    assertThat(new InterventionId(" CO-1 ")).hasToString("CO-1");
  }

  // coding manual, sections 2, 3 and 8
  @ParameterizedTest
  @CsvSource({
    "COMMUNITY_POLICING, SOFT, LOCAL",
    "CROP_ERADICATION, HARD, TRANSNATIONAL",
    "CROP_ERADICATION COMMUNITY_POLICING, MIXED, BOTH",
    "COMMUNITY_POLICING CROP_ERADICATION, MIXED, BOTH",
    "COMMUNITY_POLICING POLICE_REFORM, SOFT, LOCAL",
    "POLICE_REFORM COMMUNITY_POLICING, NEUTRAL, LOCAL",
    "POLICE_REFORM CROP_ERADICATION, NEUTRAL, BOTH",
    "POLICE_REFORM CROP_ERADICATION COMMUNITY_POLICING, MIXED, BOTH",
    "ALTERNATIVE_DEVELOPMENT, SOFT, TRANSNATIONAL"
  })
  void defaultsFollowFromTheMeasures(String measures, Approach approach, ThreatScope scope) {
    List<Measure> coded = List.of(measures.split(" ")).stream().map(Measure::of).toList();
    Coding coding = Coding.ofMeasures(coded);
    assertThat(coding.relevant()).isTrue();
    assertThat(coding.measures()).isEqualTo(coded);
    assertThat(coding.mainMeasure()).contains(coded.get(0));
    assertThat(coding.approach()).contains(approach);
    assertThat(coding.threatScope()).contains(scope);
    assertThat(coding.paradigm()).isEmpty();
  }

  @Test
  void withoutMeasuresThereAreNoDefaults() {
    Coding coding = Coding.ofMeasures(ImmutableList.of());
    assertThat(coding.approach()).isEqualTo(Optional.empty());
    assertThat(coding.threatScope()).isEmpty();
    assertThat(coding.mainMeasure()).isEmpty();
    assertThat(coding.has(Measure.COMMUNITY_POLICING)).isFalse();
  }

  @Test
  void fiveMeasuresAreTooMany() {
    List<Measure> five = List.of(Measure.values()).subList(0, 5);
    assertThatThrownBy(() -> Coding.ofMeasures(five))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measures %s are 5, expected at most 4", five);
  }

  @Test
  void aMeasureThatIsNamedTwiceIsRejected() {
    List<Measure> twice = List.of(Measure.DISARMAMENT, Measure.DISARMAMENT);
    assertThatThrownBy(() -> Coding.ofMeasures(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measures [DISARMAMENT, DISARMAMENT] name one twice");
  }

  @Test
  void anIrrelevantRecordHasNoCodes() {
    assertThat(Coding.irrelevant().relevant()).isFalse();
    assertThatThrownBy(
            () -> Coding.builder().relevant(false).approach(Approach.SOFT).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an irrelevant record has codes, expected none");
  }
}
