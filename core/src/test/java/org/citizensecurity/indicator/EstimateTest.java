package org.citizensecurity.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.HandMade;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final CountingPolicy MONEY = CountingPolicy.NUMBER.by(
      Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));
  private static final Definition MINE = new Definition(
      "mine", LocalizedText.of("a", "b", "c"), "some figure", "me", "index", "nothing");

  @Test
  void intervalOfNumbersIsWilsons() {
    List<Intervention> some = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      some.add(HandMade.launched("i" + i, 2001, i < 7 ? Approach.SOFT : Approach.HARD)
          .build());
    }
    Interval interval = Indicators.T1_1
        .overall(HandMade.portfolio(List.of(), some), CountingPolicy.NUMBER)
        .interval()
        .orThrow();
    // R 4.2.2: prop.test(7, 10, correct = FALSE)$conf.int
    assertThat(interval.lower()).isCloseTo(0.396778147461, within(1e-12));
    assertThat(interval.upper()).isCloseTo(0.892208732594, within(1e-12));
    assertThat(interval.method()).isEqualTo(IntervalMethod.WILSON);
  }

  @Test
  void intervalOfMoneyIsResampledAndRepeats() {
    CodedPortfolio coded = HandMade.portfolio(
        paid("a", Approach.SOFT, "10"),
        paid("b", Approach.HARD, "20"),
        paid("c", Approach.SOFT, "30"),
        paid("d", Approach.HARD, "5"));
    Estimate estimate = Indicators.T1_1.overall(coded, MONEY);
    assertThat(estimate.interval().orThrow().method())
        .isEqualTo(IntervalMethod.BOOTSTRAP_PERCENTILE);
    assertThat(estimate.interval().orThrow().contains(estimate.value().orThrow()))
        .isTrue();
    assertThat(Indicators.T1_1.overall(coded, MONEY).interval()).isEqualTo(estimate.interval());
    assertThat(estimate.counting()).contains("1000 resamples", "seeded with 20140320");
  }

  @Test
  void unknownWeightsAreMissing() {
    Estimate estimate = Indicators.T1_1.overall(
        HandMade.portfolio(
            paid("a", Approach.SOFT, "10"),
            HandMade.launched("no money", 2001, Approach.HARD).build()),
        MONEY);
    assertThat(estimate.n()).isOne();
    assertThat(estimate.missing()).isOne();
    assertThat(estimate.missingShare()).isEqualTo(0.5);
  }

  @Test
  void correctionsThatExceedTheirGroupLeaveNoShare() {
    CodedPortfolio coded = HandMade.portfolio(
        HandMade.launched("soft", 2001, Approach.SOFT)
            .addCountries(Country.of("CO"))
            .addFlows(HandMade.disbursed("-5"))
            .build(),
        HandMade.launched("hard", 2001, Approach.HARD)
            .addCountries(Country.of("MX"))
            .addFlows(HandMade.disbursed("10"))
            .build());
    Indicator recipients = new Indicator(
        MINE, Timing.FLOW, new ConcentrationFormula(item -> Scope.INSIDE, Dimensions.COUNTRY));
    assertThat(List.of(Indicators.T1_1, recipients)).allSatisfy(indicator -> {
      Estimate estimate = indicator.overall(coded, MONEY);
      assertThat(estimate.value().undefined().orElseThrow().detail()).contains("-5", "below 0");
      assertThat(estimate.interval().isDefined()).isFalse();
      assertThat(estimate.bounds()).isEmpty();
      assertThat(estimate.n()).isEqualTo(2);
    });
  }

  @Test
  void correctionsWithinTheirGroupAreSubtracted() {
    Estimate estimate = Indicators.T1_1.overall(
        HandMade.portfolio(
            paid("a", Approach.SOFT, "30"),
            paid("b", Approach.SOFT, "-20"),
            paid("c", Approach.HARD, "30")),
        MONEY);
    assertThat(estimate.value().orThrow()).isEqualTo(0.25);
    assertThat(estimate.interval().undefined().orElseThrow().detail()).contains("resamples");
  }

  @Test
  void boundsOfAConcentrationWithNothingOpenAreItsValue() {
    Indicator recipients = new Indicator(
        MINE, Timing.FLOW, new ConcentrationFormula(item -> Scope.INSIDE, Dimensions.COUNTRY));
    // With these amounts the closed form of the upper bound is a rounding error below the lower.
    Estimate estimate = recipients.overall(
        HandMade.portfolio(
            spent("a", "BO", "8.32"),
            spent("b", "BR", "4.46"),
            spent("c", "CO", "8.61"),
            spent("d", "GT", "8.55"),
            spent("e", "MX", "1.68")),
        MONEY);
    Bounds bounds = estimate.bounds().orElseThrow();
    assertThat(bounds.lower()).isCloseTo(estimate.value().orThrow(), within(1e-15));
    assertThat(bounds.upper()).isCloseTo(estimate.value().orThrow(), within(1e-15));
  }

  @Test
  void eachInterventionIsOpenOrEntersOnce() {
    Indicator measures = new Indicator(MINE, Timing.FLOW, new EradicationShare());
    Estimate estimate = measures.overall(
        HandMade.portfolio(
            acting("both", Measure.CROP_ERADICATION, Measure.POLICE_REFORM),
            acting("open", Measure.PRISON_REFORM, Measure.POLICE_REFORM),
            acting("enters", Measure.CROP_ERADICATION)),
        CountingPolicy.NUMBER);
    assertThat(estimate.n()).isEqualTo(2);
    assertThat(estimate.open()).isOne();
    assertThat(estimate.missing()).isZero();
  }

  @Test
  void coverageOfTheSourcesIsACaveat() {
    Source aid = Source.builder()
        .id(new SourceId("aid"))
        .citation("Aid")
        .coverage(Coverage.ODA_ONLY)
        .build();
    Source other = Source.builder().id(new SourceId("other")).citation("Other").build();
    Intervention soft =
        HandMade.launched("a", 2001, Approach.SOFT).source(aid.id()).build();
    CodedPortfolio coded =
        HandMade.coded(Portfolio.of(List.of(soft), List.of(), List.of(aid, other)));
    assertThat(Indicators.T1_1.overall(coded, CountingPolicy.NUMBER).caveats())
        .containsExactly(Coverage.ODA_ONLY.meaning().definition())
        .first()
        .asString()
        .contains("overstated");
  }

  @Test
  void boundsInTheWrongOrderAreRejected() {
    assertThatThrownBy(() -> new Bounds(0.5, 0.4)).isInstanceOf(IllegalArgumentException.class);
  }

  /** As a user would write it: groups by measure, of which one enters. */
  private record EradicationShare() implements Formula {
    @Override
    public Scope scope(CodedIntervention coded) {
      return Scope.INSIDE;
    }

    @Override
    public Dimension<?> groups() {
      return Dimensions.MEASURE;
    }

    @Override
    public boolean enters(GroupKey group) {
      return group.parts().contains(Measure.CROP_ERADICATION);
    }

    @Override
    public Computed<Double> value(Map<GroupKey, Double> weights) {
      return Computed.of(weights.entrySet().stream()
          .filter(weight -> enters(weight.getKey()))
          .mapToDouble(Map.Entry::getValue)
          .sum());
    }

    @Override
    public Optional<Bounds> bounds(Map<GroupKey, Double> weights, double unknown) {
      return Optional.empty();
    }
  }

  private static Intervention acting(String id, Measure... measures) {
    return HandMade.intervention(id)
        .coding(Coding.builder().relevant(true).addMeasures(measures).build())
        .build();
  }

  private static Intervention spent(String id, String country, String dollars) {
    return HandMade.intervention(id)
        .addCountries(Country.of(country))
        .addFlows(HandMade.disbursed(dollars))
        .build();
  }

  private static Intervention paid(String id, Approach approach, String dollars) {
    return HandMade.launched(id, 2001, approach)
        .addFlows(HandMade.disbursed(dollars))
        .build();
  }
}
