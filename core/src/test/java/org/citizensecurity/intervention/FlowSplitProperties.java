package org.citizensecurity.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.RichPortfolios;
import org.citizensecurity.code.Code;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.PartialDate;

class FlowSplitProperties {
  private static Flow flow(BigDecimal amount) {
    return Flow.builder()
        .basis(AmountBasis.COMMITMENT)
        .money(new Money(amount, java.util.Currency.getInstance("USD")))
        .build();
  }

  private static void assertSum(Collection<Flow> parts, BigDecimal amount) {
    assertThat(parts.stream()
            .map(part -> part.money().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(amount);
  }

  @Property(tries = 300)
  void partsSumToTheAmountExactly(
      @ForAll("interventions") Intervention intervention, @ForAll("amounts") BigDecimal amount) {
    if (!intervention.countries().isEmpty()) {
      assertSum(FlowSplit.byCountry(intervention, flow(amount)).values(), amount);
    }
    intervention.sectors().stream()
        .map(Code::scheme)
        .distinct()
        .forEach(scheme ->
            assertSum(FlowSplit.bySector(intervention, flow(amount), scheme).values(), amount));
  }

  @Property(tries = 300)
  void yearsSumToTheAmountExactly(
      @ForAll("amounts") BigDecimal amount,
      @ForAll @IntRange(min = 1990, max = 2020) int first,
      @ForAll @IntRange(max = 9) int more) {
    Flow several = flow(amount).toBuilder()
        .date(new PartialDate(first, 7, 1))
        .until(PartialDate.of(first + more))
        .build();
    assertSum(FlowSplit.byYear(several).values(), amount);
    assertThat(FlowSplit.byYear(several).keySet()).hasSize(more + 1);
  }

  /** A third of 100 cannot be written in cents: the larger remainders are equal, the earlier part wins. */
  @Example
  void whatIsLeftGoesToTheEarlierPart() {
    Intervention three = Intervention.builder()
        .id(new InterventionId("a"))
        .addCountries(Country.of("GT"), Country.of("HN"), Country.of("SV"))
        .build();
    assertThat(FlowSplit.byCountry(three, flow(new BigDecimal("100"))).values())
        .extracting(part -> part.money().amount().toPlainString())
        .containsExactly("33.34", "33.33", "33.33");
  }

  @Example
  void daysCountWhereADateIsMoreExactThanAYear() {
    Flow half = flow(new BigDecimal("549")).toBuilder()
        .date(new PartialDate(2011, 7, 2))
        .until(PartialDate.of(2012))
        .build();
    assertThat(FlowSplit.byYear(half).values())
        .extracting(part -> part.money().amount().intValueExact())
        .containsExactly(183, 366);
    assertThat(FlowSplit.byYear(half).get(2011)).satisfies(part -> {
      assertThat(part.date()).contains(PartialDate.of(2011));
      assertThat(part.until()).isEqualTo(Optional.empty());
    });
  }

  @Example
  void whatHasNoDateOrNoCountryHasNoParts() {
    Intervention nowhere = Intervention.builder().id(new InterventionId("a")).build();
    assertThat(FlowSplit.byYear(flow(BigDecimal.TEN))).isEmpty();
    assertThat(FlowSplit.byCountry(nowhere, flow(BigDecimal.TEN))).isEmpty();
    assertThat(FlowSplit.bySector(nowhere, flow(BigDecimal.TEN), "DAC5")).isEmpty();
  }

  @Provide
  Arbitrary<Intervention> interventions() {
    return RichPortfolios.interventions();
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return RichPortfolios.amounts();
  }
}
