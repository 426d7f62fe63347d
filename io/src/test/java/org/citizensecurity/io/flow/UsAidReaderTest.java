package org.citizensecurity.io.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.IdentityHashMap;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.SharedData;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.FlowTable;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

class UsAidReaderTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final String HEADER =
      "Country Code,Country Name,Region ID,Region Name,Transaction Type Name,Fiscal Year,current_amount,constant_amount\n";

  private static WithProblems<FlowTable> read(String rows) {
    return UsAidReader.read(Input.of("us.csv", HEADER + rows));
  }

  @Test
  void eachRowIsAFlowInCurrentAndOneInConstantPrices() {
    WithProblems<FlowTable> read = read("""
        COL,Colombia,6,Western Hemisphere,Obligations,1999,100,150
        COL,Colombia,6,Western Hemisphere,Disbursements,2021,70,70
        """);
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value().flows())
        .extracting(bare -> bare.flow().money(), bare -> bare.flow().prices().toString())
        .containsExactly(
            tuple(Money.of("100", "USD"), "current"),
            tuple(Money.of("150", "USD"), "2021"),
            tuple(Money.of("70", "USD"), "current"),
            tuple(Money.of("70", "USD"), "2021"));
    assertThat(read.value().flows().get(0).country()).contains(Country.of("CO"));
    assertThat(read.value().actors().all())
        .extracting(actor -> actor.country().orElseThrow().alpha2())
        .containsExactly("US");
  }

  @Test
  void placesThatAreNoCountriesAreKept() {
    WithProblems<FlowTable> read = read("""
        LCN,Latin America and Caribbean Region,6,Western Hemisphere,Obligations,2021,1,1
        NULL,Czechoslovakia (former),2,Europe and Eurasia,Obligations,2021,1,1
        CS-KM,Kosovo,2,Europe and Eurasia,Obligations,2021,1,1
        """);
    assertThat(
            read.value().only(AmountBasis.COMMITMENT, USD, PriceBasis.CURRENT).flows())
        .extracting(bare -> bare.country()
            .map(Country::alpha2)
            .orElse(bare.region().map(Object::toString).orElse("")))
        .containsExactly("US-AID:LCN", "US-AID-REGION:2", "XK");
  }

  @Test
  void whatIsNoFlowIsRejected() {
    WithProblems<FlowTable> read = read("""
        COL,Colombia,6,Western Hemisphere,Appropriated and Planned,1999,100,150
        COL,Colombia,6,Western Hemisphere,Obligations,soon,100,150
        COL,Colombia,6,Western Hemisphere,Obligations,1999,NULL,
        COL,Colombia,6,Western Hemisphere,Obligations,1976tq,100,370
        """);
    assertThat(read.rows()).isEqualTo(new RowCount(1, 3));
    assertThat(read.problems().samples())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.NOT_READ,
            ProblemCode.BAD_DATE,
            ProblemCode.MISSING_VALUE,
            ProblemCode.INVALID_VALUE);
    assertThat(read.value().flows()).hasSize(1);
    assertThat(read.value().flows().get(0).flow().until().orElseThrow()).hasToString("1976-09");
  }

  @Test
  void aTableWithOtherColumnsIsRejected() {
    WithProblems<FlowTable> read = UsAidReader.read(Input.of("us.csv", "a,b\n1,2\n"));
    assertThat(read.problems().of(ProblemCode.MISSING_COLUMN)).hasSize(5);
    assertThat(read.rows()).isEqualTo(RowCount.NONE);
  }

  /** ForeignAssistance.gov: constant over current is 2.8298 in 1980, 1.8531 in 1990, 1.5064 in 2000. */
  @Test
  void realTableImpliesOneDeflatorForEachFiscalYear() {
    WithProblems<FlowTable> read =
        UsAidReader.read(Input.of(SharedData.path("data/us-aid/country-year.csv")));
    assertThat(read.rows()).isEqualTo(new RowCount(16_288, 6_878));
    assertThat(read.problems().counts()).containsOnlyKeys(ProblemCode.NOT_READ);
    FlowTable table = read.value();
    Deflator deflator = table.impliedDeflator(AmountBasis.COMMITMENT, USD, 2021, "US aid");
    assertThat(factor(deflator, 1980)).isEqualTo("2.8298");
    assertThat(factor(deflator, 1990)).isEqualTo("1.8531");
    assertThat(factor(deflator, 2000)).isEqualTo("1.5064");
    Deflator paid = table.impliedDeflator(AmountBasis.DISBURSEMENT, USD, 2021, "US aid");
    assertThat(factor(paid, 2010)).isEqualTo(factor(deflator, 2010));
    assertOneDeflator(table, deflator);
  }

  private static String factor(Deflator deflator, int year) {
    return deflator
        .convert(Money.of("1", "USD"), year, 2021)
        .orElseThrow()
        .factor()
        .setScale(4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Every constant amount is the current one by that deflator, to some dollars. */
  private static void assertOneDeflator(FlowTable table, Deflator deflator) {
    Pairs.of(table).forEach((current, constant) -> {
      BigDecimal expected = deflator
          .convert(current.flow().money(), current.flow().year().orElseThrow(), 2021)
          .orElseThrow()
          .converted()
          .amount();
      assertThat(constant.flow().money().amount().subtract(expected).abs().doubleValue())
          .isLessThanOrEqualTo(30 + 1e-4 * expected.abs().doubleValue());
    });
  }

  /** A row's two flows follow each other. */
  private interface Pairs {
    static IdentityHashMap<BareFlow, BareFlow> of(FlowTable table) {
      IdentityHashMap<BareFlow, BareFlow> pairs = new IdentityHashMap<>();
      for (int i = 0; i + 1 < table.flows().size(); i += 2) {
        if (table.flows().get(i).flow().until().isEmpty()) {
          pairs.put(table.flows().get(i), table.flows().get(i + 1));
        }
      }
      return pairs;
    }
  }
}
