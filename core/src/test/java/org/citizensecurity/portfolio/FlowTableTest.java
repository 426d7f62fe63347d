package org.citizensecurity.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.citizensecurity.Serialised;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.DacDonors;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowConversion;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class FlowTableTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Country PERU = Country.of("PE");

  private static BareFlow flow(String amount, String currency, int year, PriceBasis prices) {
    return BareFlow.builder()
        .country(PERU)
        .flow(Flow.builder()
            .basis(AmountBasis.COMMITMENT)
            .money(Money.of(amount, currency))
            .date(PartialDate.of(year))
            .prices(prices)
            .build())
        .build();
  }

  private static FlowTable table(BareFlow... flows) {
    return new FlowTable(ImmutableList.copyOf(flows), Actors.NONE);
  }

  @Test
  void sumsAreExactAndByGroup() {
    FlowTable table = table(
        flow("0.1", "USD", 2010, PriceBasis.CURRENT),
        flow("0.2", "USD", 2010, PriceBasis.CURRENT),
        flow("5", "USD", 2011, PriceBasis.CURRENT));
    assertThat(table.sums(FlowTable::year))
        .containsEntry(2010, new BigDecimal("0.3"))
        .containsEntry(2011, new BigDecimal("5"));
    assertThat(table.sums(BareFlow::region)).isEmpty();
    assertThat(table.total()).isEqualByComparingTo("5.3");
    assertThat(FlowTable.empty().total()).isEqualByComparingTo("0");
  }

  @Test
  void whatCannotBeAddedIsRefused() {
    FlowTable mixed = table(
        flow("1", "USD", 2010, PriceBasis.CURRENT),
        flow("2", "USD", 2010, PriceBasis.constant(2020)),
        flow("3", "EUR", 2010, PriceBasis.CURRENT));
    assertThatThrownBy(mixed::total)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("flows differ in basis, currency or prices: choose some with only(...)");
    assertThat(
            mixed.only(AmountBasis.COMMITMENT, USD, PriceBasis.constant(2020)).total())
        .isEqualByComparingTo("2");
  }

  @Test
  void currentOverConstantIsTheImpliedPriceLevel() {
    FlowTable table = table(
        flow("50", "USD", 2000, PriceBasis.CURRENT),
        flow("80", "USD", 2000, PriceBasis.constant(2020)),
        flow("9", "USD", 2001, PriceBasis.CURRENT));
    assertThat(table.impliedDeflator(AmountBasis.COMMITMENT, USD, 2020, "test").index())
        .containsOnlyKeys(2000)
        .containsEntry(2000, new BigDecimal("0.625"));
  }

  @Test
  void whatCannotBeConvertedStaysAsItWas() {
    ExchangeRates rates = new ExchangeRates(
        USD,
        ImmutableTable.of(Currency.getInstance("PEN"), 2010, new BigDecimal("2.5")),
        "invented for this test");
    FlowTable table = table(
        flow("5", "PEN", 2010, PriceBasis.CURRENT), flow("5", "PEN", 2011, PriceBasis.CURRENT));
    WithProblems<FlowTable> converted = table.convert(FlowConversion.to(USD, rates));
    assertThat(converted.value().flows())
        .extracting(bare -> bare.flow().money())
        .containsExactly(Money.of("2", "USD"), Money.of("5", "PEN"));
    assertThat(converted.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(converted.problems().count(ProblemCode.MISSING_RATE)).isEqualTo(1);
  }

  @Test
  void actorsThatAreNamedAreThere() {
    BareFlow given = flow("1", "USD", 2010, PriceBasis.CURRENT);
    BareFlow named = given.toBuilder()
        .flow(given.flow().toBuilder()
            .provider(DacDonors.find("302").orElseThrow().id())
            .build())
        .build();
    assertThatThrownBy(() -> table(named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor 'XM-DAC-302' of a flow is not in the table");
  }

  @Test
  void tablesAreJoinedAndSurviveSerialisation() throws IOException, ClassNotFoundException {
    FlowTable one = new FlowTable(
        ImmutableList.of(flow("1", "USD", 2010, PriceBasis.CURRENT)),
        Actors.of(List.of(DacDonors.find("302").orElseThrow())));
    FlowTable both = one.and(table(flow("2", "USD", 2010, PriceBasis.CURRENT)));
    assertThat(both.flows()).hasSize(2);
    assertThat(both.actors().all()).hasSize(1);
    assertThat(Serialised.copy(both)).isEqualTo(both);
  }
}
