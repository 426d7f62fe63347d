package org.citizensecurity.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.citizensecurity.HandMade;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.indicator.Indicators;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.statistics.ManskiBounds;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Claim SOFTER = new Claim(
      "mine",
      LocalizedText.of("It gets softer", "Se ablanda", "Fica mais brando"),
      "nobody",
      ImmutableMap.of(Indicators.T1_1, Direction.RISES),
      DecisionRule.USUAL);

  @Test
  void neutralThatTurnsTheVerdictIsReported() {
    CodedPortfolio coded = HandMade.portfolio(List.of(), soonNeutral());
    ClaimResult result = SOFTER.test(coded, CountingPolicy.NUMBER);
    Finding finding = result.findings().get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.survives()).isFalse();
    assertThat(finding.sensitivities())
        .extracting(Sensitivity::verdict)
        .containsExactly(Verdict.REVERSED, Verdict.SUPPORTED, Verdict.SUPPORTED);
    assertThat(result.toString())
        .contains("supported, but reversed with what is open or missing where it makes it lowest");
  }

  @Test
  void partsThatTurnTheVerdictAreReported() {
    List<Intervention> launched = new ArrayList<>(soonNeutral());
    launched.removeIf(
        item -> item.coding().orElseThrow().approach().orElseThrow() == Approach.NEUTRAL);
    for (int year = 0; year < 10; year++) {
      for (int part = 0; part < 10 * year; part++) {
        launched.add(HandMade.launched("p" + year + "-" + part, 2000 + year, Approach.HARD)
            .parent(new InterventionId("h" + year))
            .build());
      }
    }
    Finding finding = SOFTER
        .test(HandMade.portfolio(List.of(), launched), CountingPolicy.NUMBER)
        .findings()
        .get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.sensitivities().get(2).verdict()).isEqualTo(Verdict.REVERSED);
    assertThat(finding.survives()).isFalse();
  }

  @Test
  void fewInterventionsActiveForLongAreStillFew() {
    List<Intervention> ongoing = new ArrayList<>();
    for (int year = 0; year < 10; year++) {
      ongoing.add(HandMade.intervention("i" + year)
          .span(DateSpan.ongoingSince(2000 + year))
          .coding(HandMade.coding(year == 0 ? Approach.HARD : Approach.SOFT))
          .build());
    }
    Finding finding = new Examination(
            Indicators.T1_2,
            Direction.RISES,
            DecisionRule.USUAL,
            HandMade.portfolio(List.of(), ongoing))
        .finding(CountingPolicy.NUMBER);
    assertThat(finding.overall().n()).isEqualTo(10);
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
  }

  @Test
  void interventionsWithoutAYearDoNotMakeEnough() {
    List<Intervention> undated =
        new ArrayList<>(Planted.softShare(1, 29, 1, 0.1, 0.9).portfolio().interventions());
    undated.add(
        HandMade.intervention("undated").coding(HandMade.coding(Approach.SOFT)).build());
    CodedPortfolio coded = HandMade.portfolio(List.of(), undated);
    for (Indicator indicator : List.of(Indicators.T1_1, Indicators.T1_2)) {
      Finding finding = new Examination(indicator, Direction.RISES, DecisionRule.USUAL, coded)
          .finding(CountingPolicy.NUMBER);
      assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }
  }

  @Test
  void roundingErrorsAreNoTrend() {
    double half = ManskiBounds.of(1, 1, 0).orThrow().lower();
    double sameHalf = ManskiBounds.of(3, 2, 1).orThrow().lower();
    ImmutableSortedMap.Builder<Integer, Double> values = ImmutableSortedMap.naturalOrder();
    for (int year = 0; year < 12; year++) {
      values.put(2000 + year, year < 6 ? half : sameHalf);
    }
    TrendTest trend = TrendTest.of(new Series("x", "share", values.buildOrThrow()));
    assertThat(trend.test().undefined().orElseThrow().detail()).isEqualTo("all values are equal");
  }

  @Test
  void printedFindingSaysAllThatIsNeededToJudgeIt() {
    List<Intervention> launched =
        new ArrayList<>(Planted.softShare(3, 10, 10, 0.1, 0.9).portfolio().interventions());
    launched.add(
        HandMade.intervention("not coded").span(DateSpan.startingIn(2001)).build());
    launched.add(HandMade.launched("neutral", 2001, Approach.NEUTRAL).build());
    CodedPortfolio coded = HandMade.portfolio(List.of(), launched);
    String printed = inArabic(() -> SOFTER.test(coded, CountingPolicy.NUMBER).toString());
    assertThat(printed)
        .isEqualTo(SOFTER.test(coded, CountingPolicy.NUMBER).toString())
        .contains(
            "mine  It gets softer: SUPPORTED",
            "claimed by nobody",
            "two-sided p at most 0.05, at least 8 years and 30 interventions",
            "n 100, open 1, missing 1.0 %",
            "95 % interval",
            "Wilson score",
            "whatever is open or missing",
            "trend over 10 years: +0.",
            "Sen)",
            ", p 0.0",
            "expected to rise",
            "counted: number of interventions; an intervention counts in equal parts in several groups; "
                + "parts of other interventions are left out; each intervention once, with a known year or without")
        .matches("[\\x00-\\x7f]+");
  }

  @Test
  void printedFindingWithoutDataSaysWhy() {
    assertThat(SOFTER.test(HandMade.portfolio(), CountingPolicy.NUMBER).toString())
        .contains("INSUFFICIENT DATA", "(the total is 0, so there is no share)", "n 0", "0.0 %");
  }

  private static String inArabic(Supplier<String> print) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      return print.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The soft share among those with a side rises, while ever more take none. */
  private static List<Intervention> soonNeutral() {
    List<Intervention> launched = new ArrayList<>();
    for (int year = 0; year < 10; year++) {
      for (int i = 0; i < 5 + year; i++) {
        launched.add(
            HandMade.launched("s" + year + "-" + i, 2000 + year, Approach.SOFT).build());
      }
      launched.add(HandMade.launched("h" + year, 2000 + year, Approach.HARD).build());
      for (int i = 0; i < 10 * year; i++) {
        launched.add(HandMade.launched("n" + year + "-" + i, 2000 + year, Approach.NEUTRAL)
            .build());
      }
    }
    return launched;
  }
}
