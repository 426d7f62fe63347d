package org.citizensecurity.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.HandMade;
import org.citizensecurity.RandomPortfolios;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;

class TallyProperties {

  @Property
  void emptyChangesNothing(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    Tally tally = tally(some, rules);
    assertThat(tally.merge(Tally.EMPTY)).isEqualTo(tally);
    assertThat(Tally.EMPTY.merge(tally)).isEqualTo(tally);
  }

  @Property
  void mergeIsCommutativeAndAssociative(
      @ForAll("interventions") List<Intervention> first,
      @ForAll("interventions") List<Intervention> second,
      @ForAll("interventions") List<Intervention> third,
      @ForAll("rules") Aggregation rules) {
    Tally a = tally(first, rules);
    Tally b = tally(second, rules);
    Tally c = tally(third, rules);
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
  }

  @Property
  void anySplitAndOrderGivesTheSameTally(
      @ForAll("interventions") List<Intervention> some,
      @ForAll("rules") Aggregation rules,
      @ForAll long order,
      @ForAll @IntRange(min = 1, max = 5) int pieces) {
    CodedPortfolio whole = HandMade.portfolio(List.of(), some);
    Collector<CodedIntervention, ?, Tally> collector = rules.collector(whole.relevantIds());
    List<CodedIntervention> shuffled = new ArrayList<>(whole.relevant().toList());
    Collections.shuffle(shuffled, new Random(order));
    Tally merged = Tally.EMPTY;
    for (int piece = 0; piece < pieces; piece++) {
      List<CodedIntervention> part = new ArrayList<>();
      for (int i = piece; i < shuffled.size(); i += pieces) {
        part.add(shuffled.get(i));
      }
      merged = part.stream().collect(collector).merge(merged);
    }
    assertThat(merged).isEqualTo(rules.over(whole).tally());
    assertThat(shuffled.parallelStream().collect(collector)).isEqualTo(merged);
  }

  @Property
  void everyInterventionIsSeenOnce(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    CodedPortfolio coded = HandMade.portfolio(List.of(), some);
    assertThat(rules.over(coded).tally().seen()).isEqualTo(coded.relevant().count());
  }

  @Property
  void equalPartsSumToTheCountedWeightExactly(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    SummaryTable table =
        with(rules, MultiValueRule.FRACTIONAL).over(HandMade.portfolio(List.of(), some));
    assertThat(table.total()).isEqualByComparingTo(table.tally().counted().weight());
  }

  @Property
  void wholeCountingWeighsAtLeastAsMuchInEveryGroup(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    CodedPortfolio coded = HandMade.portfolio(List.of(), some);
    SummaryTable whole = with(rules, MultiValueRule.FULL).over(coded);
    SummaryTable parts = with(rules, MultiValueRule.FRACTIONAL).over(coded);
    assertThat(whole.tally().groups().keySet()).isEqualTo(parts.tally().groups().keySet());
    assertThat(whole.tally().counted()).isEqualTo(parts.tally().counted());
    whole
        .tally()
        .groups()
        .forEach((key, sum) -> assertThat(sum.weight()).isGreaterThanOrEqualTo(parts.weight(key)));
  }

  @Property
  void irrelevantInterventionsChangeNothing(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    List<Intervention> relevant = some.stream()
        .filter(intervention -> intervention.coding().orElseThrow().relevant())
        .toList();
    assertThat(rules.over(HandMade.portfolio(List.of(), some)).tally())
        .isEqualTo(rules.over(HandMade.portfolio(List.of(), relevant)).tally());
  }

  @Property
  void sharesSumToOne(
      @ForAll("interventions") List<Intervention> some, @ForAll("rules") Aggregation rules) {
    SummaryTable table = rules.over(HandMade.portfolio(List.of(), some));
    double sum = table.shares().values().stream().mapToDouble(share -> share).sum();
    assertThat(sum).isCloseTo(table.total().signum() == 0 ? 0 : 1, within(1e-12));
    assertThat(table.shares().values()).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
  }

  @Property
  void oneInterventionWeighsOne(@ForAll("interventions") List<Intervention> some) {
    Tally tally = Aggregation.by(CountingPolicy.NUMBER, Dimensions.COUNTRY)
        .over(HandMade.portfolio(List.of(), some))
        .tally();
    assertThat(tally.counted().weight())
        .isEqualByComparingTo(BigDecimal.valueOf(tally.counted().n()));
    assertThat(tally.unknownWeight()).isEqualTo(Sum.ZERO);
  }

  private static Aggregation with(Aggregation rules, MultiValueRule rule) {
    CountingPolicy policy = rules.policy();
    return new Aggregation(
        rules.dimensions(), new CountingPolicy(policy.metric(), rule, policy.parts()));
  }

  private static Tally tally(List<Intervention> interventions, Aggregation rules) {
    return rules.over(HandMade.portfolio(List.of(), interventions)).tally();
  }

  @Provide
  Arbitrary<List<Intervention>> interventions() {
    return RandomPortfolios.interventions();
  }

  @Provide
  Arbitrary<Aggregation> rules() {
    Arbitrary<Metric> metrics = Arbitraries.of(
        Metrics.NUMBER,
        Metrics.activeYears(2004),
        Metrics.money(AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT));
    Arbitrary<List<Dimension<?>>> dimensions = Arbitraries.<Dimension<?>>of(
            Dimensions.START_YEAR,
            Dimensions.activeYear(2004),
            Dimensions.COUNTRY,
            Dimensions.SUBREGION,
            Dimensions.MEASURE,
            Dimensions.APPROACH)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
    return Combinators.combine(
            dimensions,
            metrics,
            Arbitraries.of(MultiValueRule.class),
            Arbitraries.of(PartsRule.class))
        .as((by, metric, many, parts) ->
            new Aggregation(ImmutableList.copyOf(by), new CountingPolicy(metric, many, parts)));
  }
}
