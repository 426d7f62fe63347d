package org.citizensecurity.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import org.citizensecurity.HandMade;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.junit.jupiter.api.Test;

class RhetoricActionGapTest {

  @Test
  void divergenceIsThatOfTheShares() {
    RhetoricActionGap gap = RhetoricActionGap.of(
        HandMade.portfolio(
            of("1", InterventionKind.STATEMENT, Approach.SOFT).build(),
            of("2", InterventionKind.PLAN, Approach.SOFT).build(),
            of("3", InterventionKind.POLICY, Approach.SOFT).build(),
            of("4", InterventionKind.LAW, Approach.HARD).build(),
            of("5", InterventionKind.PROGRAMME, Approach.HARD).build(),
            of("6", InterventionKind.PROJECT, Approach.SOFT).build(),
            of("7", InterventionKind.INSTITUTION, Approach.HARD).build(),
            HandMade.launched("8", 2001, Approach.HARD).build()),
        CountingPolicy.NUMBER);
    assertThat(gap.words()).containsExactly(entry(Approach.HARD, 1.0), entry(Approach.SOFT, 3.0));
    assertThat(gap.deeds()).containsExactly(entry(Approach.HARD, 1.0), entry(Approach.SOFT, 1.0));
    // R 4.2.2: p <- c(1, 3) / 4; q <- c(1, 1) / 2; m <- (p + q) / 2
    // (sum(p * log2(p / m)) + sum(q * log2(q / m))) / 2
    assertThat(gap.distance().orThrow().divergence()).isCloseTo(0.0487949406954, within(1e-12));
    assertThat(gap.counting()).isEqualTo(CountingPolicy.NUMBER.describe());
  }

  @Test
  void wordsAndDeedsWithNothingInCommonAreOneApart() {
    RhetoricActionGap gap = RhetoricActionGap.of(
        HandMade.portfolio(
            of("1", InterventionKind.PLAN, Approach.SOFT).build(),
            of("2", InterventionKind.PROJECT, Approach.HARD).build()),
        CountingPolicy.NUMBER);
    assertThat(gap.distance().orThrow().divergence()).isEqualTo(1);
  }

  @Test
  void deedsUnderAPlanAreDeeds() {
    RhetoricActionGap gap = RhetoricActionGap.of(
        HandMade.portfolio(
            of("plan", InterventionKind.PLAN, Approach.SOFT).build(),
            of("project", InterventionKind.PROJECT, Approach.HARD)
                .parent(new InterventionId("plan"))
                .build(),
            of("part", InterventionKind.PROJECT, Approach.SOFT)
                .parent(new InterventionId("project"))
                .build()),
        CountingPolicy.NUMBER);
    assertThat(gap.words()).containsExactly(entry(Approach.SOFT, 1.0));
    assertThat(gap.deeds()).containsExactly(entry(Approach.HARD, 1.0));
  }

  @Test
  void aSideWithoutWeightGivesAReason() {
    RhetoricActionGap gap = RhetoricActionGap.of(
        HandMade.portfolio(of("1", InterventionKind.PLAN, Approach.SOFT).build()),
        CountingPolicy.NUMBER);
    assertThat(gap.deeds()).isEmpty();
    assertThat(gap.distance().undefined().orElseThrow().detail()).isNotBlank();
  }

  @Test
  void correctionsThatExceedTheirGroupGiveAReason() {
    CountingPolicy money = CountingPolicy.NUMBER.by(
        Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));
    RhetoricActionGap gap = RhetoricActionGap.of(
        HandMade.portfolio(
            of("1", InterventionKind.PLAN, Approach.SOFT)
                .addFlows(HandMade.disbursed("3"))
                .build(),
            of("2", InterventionKind.PROJECT, Approach.HARD)
                .addFlows(HandMade.disbursed("-3"))
                .build()),
        money);
    assertThat(gap.distance().undefined().orElseThrow().detail()).contains("below 0");
  }

  private static Intervention.Builder of(String id, InterventionKind kind, Approach approach) {
    return HandMade.launched(id, 2001, approach).kind(kind);
  }
}
