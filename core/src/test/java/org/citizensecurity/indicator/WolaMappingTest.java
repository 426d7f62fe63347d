package org.citizensecurity.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import org.citizensecurity.HandMade;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.aggregation.SummaryTable;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * Published totals of the mapping of security cooperation with Central America by WOLA and IDB
 * (state of June 2011), in millions of US dollars, and what follows from them.
 */
class WolaMappingTest {
  private static final CountingPolicy MONEY = CountingPolicy.NUMBER.by(
      Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));

  /** Executed by component: institutions, prevention, organised crime, rehabilitation. */
  private static final CodedPortfolio COMPONENTS = HandMade.portfolio(
      component("institutional strengthening", Approach.NEUTRAL, "320"),
      component("prevention", Approach.SOFT, "96"),
      component("organised crime", Approach.HARD, "64"),
      component("rehabilitation", Approach.SOFT, "7"));

  @Test
  void softShareOfMoneyIsThatOfPreventionAndRehabilitation() {
    Estimate estimate = Indicators.T1_1.overall(COMPONENTS, MONEY);
    assertThat(estimate.value().orThrow()).isCloseTo(103.0 / 167, within(1e-15));
    assertThat(estimate.value().orThrow()).isCloseTo(0.617, within(0.0005));
    assertThat(estimate.n()).isEqualTo(3);
    assertThat(estimate.open()).isOne();
    assertThat(estimate.missing()).isZero();
  }

  @Test
  void neutralMoneyDecidesOnWhichSideOfAHalfTheShareLies() {
    Bounds bounds = Indicators.T1_1.overall(COMPONENTS, MONEY).bounds().orElseThrow();
    assertThat(bounds.lower()).isCloseTo(103.0 / 487, within(1e-15));
    assertThat(bounds.lower()).isCloseTo(0.211, within(0.0006));
    assertThat(bounds.upper()).isCloseTo(423.0 / 487, within(1e-15));
  }

  @Test
  void sharesOfComponentsAreThePublishedOnes() {
    SummaryTable table = Aggregation.by(MONEY, Dimensions.APPROACH).over(COMPONENTS);
    // 65.7 % institutions; 19.7 % prevention and 1.4 % rehabilitation are soft; 13.1 % hard.
    assertThat(table.total()).isEqualByComparingTo("487");
    assertThat(table.shares().values()).hasSize(3);
    assertThat(ImmutableList.copyOf(table.shares().values()))
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.0007 ? 0 : 1, Double.class)
        .containsExactly(0.131, 0.197 + 0.014, 0.657);
  }

  @Test
  void sixDonorsAreAsConcentratedAsFourAndAHalfEqualOnes() {
    List<String> donors = List.of("us 377", "idb 275", "wb 140", "spain 128", "eu 112", "de 91");
    List<Actor> actors =
        donors.stream().map(donor -> HandMade.government(name(donor), "US")).toList();
    List<Intervention> given = donors.stream()
        .map(donor -> HandMade.intervention("by " + name(donor))
            .addParticipations(HandMade.funder(name(donor)))
            .addFlows(HandMade.disbursed(donor.substring(donor.indexOf(' ') + 1)))
            .build())
        .toList();
    Indicator donorConcentration = new Indicator(
        new Definition(
            "mine", LocalizedText.of("a", "b", "c"), "index over donors", "me", "index", "givers"),
        Timing.FLOW,
        new ConcentrationFormula(coded -> Scope.INSIDE, Dimensions.GIVER));
    double index = donorConcentration
        .overall(HandMade.portfolio(actors, given), MONEY)
        .value()
        .orThrow();
    // (377² + 275² + 140² + 128² + 112² + 91²) / 1123² = 274563 / 1261129
    assertThat(index).isCloseTo(274563.0 / 1261129, within(1e-15));
    assertThat(index).isCloseTo(0.218, within(0.0005));
    assertThat(1 / index).isCloseTo(4.59, within(0.005));
  }

  private static String name(String donor) {
    return donor.substring(0, donor.indexOf(' '));
  }

  private static Intervention component(String id, Approach approach, String millions) {
    return HandMade.intervention(id)
        .coding(HandMade.coding(approach))
        .addFlows(HandMade.disbursed(millions))
        .build();
  }
}
