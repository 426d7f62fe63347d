package org.citizensecurity.io.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.FlowTable;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class PivotReaderTest {
  private static final PivotReader DISBURSED =
      PivotReader.millionsOfDollars(2013, AmountBasis.DISBURSEMENT);

  private static WithProblems<FlowTable> read(String text) {
    return DISBURSED.read(Input.of("pivot.csv", text));
  }

  @Test
  void everyCellIsAFlowFromDonorToRecipient() {
    WithProblems<FlowTable> read = read("""
        Row Labels,IDB Sp.Fund,Korea,Nobody,(blank),Grand Total
        Colombia,1.5,,-0.25,,1.25
        "America, regional",,2,,,3
        Atlantis,,x,,4,4
        (blank),1,,,,1
        Grand Total,2.5,2,-0.25,4,8.25
        """);
    assertThat(read.value().flows()).hasSize(5);
    BareFlow first = read.value().flows().get(0);
    assertThat(first.country()).contains(Country.of("CO"));
    assertThat(first.flow().money()).isEqualTo(Money.of("1500000", "USD"));
    assertThat(first.flow().date()).contains(PartialDate.of(2013));
    assertThat(read.value()
            .actors()
            .find(first.flow().provider().orElseThrow())
            .orElseThrow()
            .kind())
        .isEqualTo(ActorKind.DEVELOPMENT_BANK);
    assertThat(read.value().flows().get(2).region()).contains(new Code("DAC-REGION", "498"));
    assertThat(read.value().flows().get(3).recipient()).contains("Atlantis");
    assertThat(read.value().flows().get(4).recipient()).isEmpty();
    assertThat(read.rows()).isEqualTo(new RowCount(5, 0));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.UNKNOWN_ACTOR,
            ProblemCode.CONFLICTING_VALUE,
            ProblemCode.UNKNOWN_COUNTRY,
            ProblemCode.BAD_NUMBER,
            ProblemCode.CONFLICTING_VALUE);
  }

  @Test
  void columnsOfNumbersArePurposesOrYears() {
    assertThat(read("a,152,15210\nColombia,1,2\n").value().flows())
        .extracting(bare -> bare.sector().orElseThrow().toString())
        .containsExactly("DAC3:152", "DAC5:15210");
    assertThat(read("a,2011,2012\nColombia,1,2\n").value().flows())
        .extracting(bare -> bare.flow().year().orElseThrow())
        .containsExactly(2011, 2012);
  }

  @Test
  void otherCurrenciesUnitsAndPricesAreDeclared() {
    BareFlow flow = DISBURSED
        .in(Currency.getInstance("EUR"), 1000)
        .in(PriceBasis.constant(2010))
        .read(Input.of("pivot.csv", "a,Spain\nPeru,1.5\n"))
        .value()
        .flows()
        .get(0);
    assertThat(flow.flow().money()).isEqualTo(Money.of("1500", "EUR"));
    assertThat(flow.flow().prices()).isEqualTo(PriceBasis.constant(2010));
  }

  @Test
  void aRowWithoutARecipientIsRejected() {
    assertThat(read("a,Spain\n,1\nPeru,1,2\nPeru,1\n").rows()).isEqualTo(new RowCount(1, 2));
    assertThat(read("a\n1\n").problems().of(ProblemCode.UNKNOWN_KIND)).hasSize(1);
  }

  /** OECD CRS 2013: 164 recipients and the total that both tables have agree in their sums. */
  @Test
  void bothRealTablesOfTheCrsAgree() {
    WithProblems<FlowTable> donors =
        DISBURSED.read(Input.of(SharedData.path("data/crs-2013/crs_2013.csv")));
    WithProblems<FlowTable> sectors =
        DISBURSED.read(Input.of(SharedData.path("data/crs-2013/crs_2013_sectors.csv")));
    assertThat(donors.rows()).isEqualTo(new RowCount(167, 0));
    assertThat(sectors.rows()).isEqualTo(new RowCount(165, 0));
    assertThat(donors.problems().samples()).isEmpty();
    assertThat(sectors.problems().samples()).isEmpty();
    ImmutableSortedMap<String, BigDecimal> byDonors = donors.value().sums(BareFlow::recipient);
    ImmutableSortedMap<String, BigDecimal> bySectors = sectors.value().sums(BareFlow::recipient);
    assertThat(bySectors).hasSize(165);
    assertThat(byDonors.keySet()).isEqualTo(bySectors.keySet());
    bySectors.forEach((recipient, sum) -> assertThat(sum.doubleValue())
        .as(recipient)
        .isCloseTo(
            Objects.requireNonNull(byDonors.get(recipient)).doubleValue(),
            Offset.offset(1e-9
                * Math.max(1e6, Objects.requireNonNull(byDonors.get(recipient)).doubleValue()))));
    assertThat(donors.value().flows())
        .filteredOn(bare -> bare.country().isEmpty() && bare.region().isEmpty())
        .allSatisfy(bare -> assertThat(bare.recipient()).isEmpty());
    assertThat(
            Objects.requireNonNull(donors.value().sums(bare -> Optional.of(1)).get(1))
                .doubleValue())
        .isCloseTo(sectors.value().total().doubleValue(), Percentage.withPercentage(1));
  }
}
