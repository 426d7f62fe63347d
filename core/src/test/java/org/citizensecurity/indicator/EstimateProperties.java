package org.citizensecurity.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.HandMade;
import org.citizensecurity.RandomPortfolios;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.portfolio.CodedPortfolio;

class EstimateProperties {

  @Property(tries = 200)
  void valueLiesWithinItsBounds(
      @ForAll("interventions") List<Intervention> some,
      @ForAll("indicators") Indicator indicator,
      @ForAll("policies") CountingPolicy policy) {
    Estimate estimate = indicator.overall(HandMade.portfolio(List.of(), some), policy);
    estimate.value().find().ifPresent(value -> {
      Bounds bounds = estimate.bounds().orElseThrow();
      assertThat(value).isBetween(bounds.lower() - 1e-12, bounds.upper() + 1e-12);
      assertThat(bounds.lower()).isGreaterThanOrEqualTo(-1e-12);
      assertThat(bounds.upper()).isLessThanOrEqualTo(1 + 1e-12);
    });
  }

  @Property(tries = 100)
  void orderOfInterventionsChangesNothing(
      @ForAll("interventions") List<Intervention> some,
      @ForAll("indicators") Indicator indicator,
      @ForAll("policies") CountingPolicy policy,
      @ForAll long order) {
    List<Intervention> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, new Random(order));
    CodedPortfolio first = HandMade.portfolio(List.of(), some);
    CodedPortfolio second = HandMade.portfolio(List.of(), shuffled);
    assertThat(indicator.overall(second, policy)).isEqualTo(indicator.overall(first, policy));
    assertThat(indicator.byYear(second, policy)).isEqualTo(indicator.byYear(first, policy));
  }

  @Property(tries = 200)
  void flowByYearCountsWhatHasAYear(
      @ForAll("interventions") List<Intervention> some, @ForAll("policies") CountingPolicy policy) {
    CodedPortfolio coded = HandMade.portfolio(List.of(), some);
    List<Intervention> dated =
        some.stream().filter(item -> item.span().startYear().isPresent()).toList();
    long years = Indicators.T1_1.byYear(coded, policy).values().stream()
        .mapToLong(estimate -> estimate.n() + estimate.open() + estimate.missing())
        .sum();
    assertThat(years).isLessThanOrEqualTo(dated.size());
    Estimate overall = Indicators.T1_1.overall(coded, policy);
    assertThat(overall.n() + overall.open() + overall.missing())
        .isBetween(years, coded.relevant().count());
  }

  @Provide
  Arbitrary<List<Intervention>> interventions() {
    return RandomPortfolios.interventions();
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return Arbitraries.of(Indicators.all());
  }

  @Provide
  Arbitrary<CountingPolicy> policies() {
    return Arbitraries.of(
        CountingPolicy.NUMBER,
        CountingPolicy.NUMBER.by(Metrics.money(
            AmountBasis.DISBURSEMENT, Currency.getInstance("USD"), PriceBasis.CURRENT)));
  }
}
