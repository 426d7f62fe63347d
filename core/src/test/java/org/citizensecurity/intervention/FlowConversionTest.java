package org.citizensecurity.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.ConvertedMoney;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.DeflatorKind;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.portfolio.ConvertedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;
import org.junit.jupiter.api.Test;

class FlowConversionTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final ExchangeRates RATES = new ExchangeRates(
      USD,
      ImmutableTable.<Currency, Integer, BigDecimal>builder()
          .put(Currency.getInstance("COP"), 2010, new BigDecimal("2000"))
          .put(Currency.getInstance("COP"), 2012, new BigDecimal("1600"))
          .build(),
      "invented for this test");
  private static final Deflator PESOS = new Deflator(
      DeflatorKind.GDP,
      Currency.getInstance("COP"),
      ImmutableSortedMap.of(2010, new BigDecimal("80"), 2012, new BigDecimal("100")),
      "invented for this test");
  private static final Deflator DOLLARS = new Deflator(
      DeflatorKind.DAC,
      USD,
      ImmutableSortedMap.of(2010, new BigDecimal("80"), 2012, new BigDecimal("100")),
      "invented for this test");

  private static Flow flow(String amount, String currency, int year) {
    return Flow.builder()
        .basis(AmountBasis.COMMITMENT)
        .money(Money.of(amount, currency))
        .date(PartialDate.of(year))
        .build();
  }

  private static ConvertedFlow converted(FlowConversion conversion, Flow flow) {
    return conversion.convert(flow, missing -> {}).orElseThrow();
  }

  @Test
  void anAmountIsConvertedByTheRateOfItsYearAndSaysSo() {
    ConvertedFlow result = converted(FlowConversion.to(USD, RATES), flow("4000", "COP", 2010));
    assertThat(result.converted().money()).isEqualTo(Money.of("2", "USD"));
    assertThat(result.converted().prices()).isEqualTo(PriceBasis.CURRENT);
    assertThat(result.converted().note())
        .contains("4000 COP times 0.0005 of 2010 (invented for this test)");
    assertThat(result.steps()).extracting(ConvertedMoney::year).containsExactly(2010);
  }

  @Test
  void aDeflatorForDollarsIsAppliedAfterTheRate() {
    FlowConversion conversion = FlowConversion.to(USD, RATES).inPricesOf(2012, DOLLARS);
    ConvertedFlow result = converted(conversion, flow("4000", "COP", 2010));
    assertThat(result.converted().money()).isEqualTo(Money.of("2.5", "USD"));
    assertThat(result.converted().prices()).isEqualTo(PriceBasis.constant(2012));
  }

  @Test
  void aDeflatorForTheOwnCurrencyIsAppliedBeforeTheRateOfTheBaseYear() {
    FlowConversion conversion = FlowConversion.to(USD, RATES).inPricesOf(2012, PESOS);
    ConvertedFlow result = converted(conversion, flow("4000", "COP", 2010));
    assertThat(result.converted().money()).isEqualTo(Money.of("3.125", "USD"));
    assertThat(result.steps()).extracting(ConvertedMoney::year).containsExactly(2010, 2012);
  }

  @Test
  void constantPricesCountAsThoseOfTheirBaseYear() {
    Flow flow =
        flow("4000", "COP", 2001).toBuilder().prices(PriceBasis.constant(2010)).build();
    assertThat(converted(FlowConversion.to(USD, RATES), flow).converted().money())
        .isEqualTo(Money.of("2", "USD"));
    assertThat(converted(FlowConversion.to(USD, RATES).inPricesOf(2012, DOLLARS), flow)
            .converted()
            .money())
        .isEqualTo(Money.of("2.5", "USD"));
  }

  @Test
  void whatIsAsWantedAlreadyNeedsNeitherDateNorRate() {
    Flow flow =
        Flow.builder().basis(AmountBasis.PLEDGE).money(Money.of("7", "USD")).build();
    ConvertedFlow result = converted(FlowConversion.to(USD, RATES), flow);
    assertThat(result.converted()).isEqualTo(flow);
    assertThat(result.steps()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    List<String> missing = new ArrayList<>();
    FlowConversion conversion =
        FlowConversion.to(USD, RATES).inPricesOf(2012, any -> Optional.empty());
    Flow undated =
        Flow.builder().basis(AmountBasis.PLEDGE).money(Money.of("7", "COP")).build();
    assertThat(conversion.convert(undated, missing::add)).isEmpty();
    assertThat(conversion.convert(flow("1", "COP", 2010), missing::add)).isEmpty();
    assertThat(FlowConversion.to(USD, RATES).convert(flow("1", "COP", 2011), missing::add))
        .isEmpty();
    assertThat(FlowConversion.to(USD, RATES)
            .inPricesOf(2013, DOLLARS)
            .convert(flow("1", "USD", 2010), missing::add))
        .isEmpty();
    assertThat(missing)
        .containsExactly(
            "a date, whose year gives the rate",
            "a deflator for it",
            "a rate from COP to USD in 2011 in invented for this test",
            "price levels of 2010 and 2013 in invented for this test");
  }

  @Test
  void aListLosesWhatCannotBeConvertedAndSaysSo() {
    WithProblems<ImmutableList<ConvertedFlow>> all = FlowConversion.to(USD, RATES)
        .convertAll(List.of(flow("2000", "COP", 2010), flow("5", "COP", 2011)));
    assertThat(all.value())
        .extracting(one -> one.converted().money())
        .containsExactly(Money.of("1", "USD"));
    assertThat(all.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(all.problems().samples())
        .extracting(Problem::code, problem -> problem.location().line(), Problem::value)
        .containsExactly(tuple(ProblemCode.MISSING_RATE, 2L, "5 COP"));
  }

  @Test
  void aPortfolioKeepsWhatCannotBeConvertedAsItWas() {
    Intervention intervention = Intervention.builder()
        .id(new InterventionId("a"))
        .addFlow(flow("2000", "COP", 2010))
        .addFlow(flow("5", "COP", 2011))
        .build();
    Portfolio portfolio =
        Portfolio.of(List.of(intervention), ImmutableList.of(), ImmutableList.of());
    WithProblems<ConvertedPortfolio> result =
        ConvertedPortfolio.of(portfolio, FlowConversion.to(USD, RATES));
    assertThat(result.value().portfolio().total(AmountBasis.COMMITMENT))
        .containsEntry("USD", Money.of("1", "USD"))
        .containsEntry("COP", Money.of("5", "COP"));
    assertThat(result.value().flows().get(intervention.id())).hasSize(1);
    assertThat(result.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(result.problems().count(ProblemCode.MISSING_RATE)).isEqualTo(1);
  }
}
