package org.citizensecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Currency;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.Metrics;
import org.citizensecurity.aggregation.SummaryTable;
import org.citizensecurity.aggregation.Tally;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.paradigm.ParadigmProfiles;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerialisationTest {
  @Property(tries = 100)
  void portfoliosSurvive(@ForAll("portfolios") Portfolio portfolio)
      throws IOException, ClassNotFoundException {
    CodedPortfolio coded = CodedPortfolio.of(portfolio, any -> Coding.irrelevant());
    assertThat(Serialised.copy(portfolio)).isEqualTo(portfolio);
    assertThat(Serialised.copy(coded)).isEqualTo(coded);
  }

  @Property(tries = 100)
  void tablesSurviveAndCountTheSame(@ForAll("portfolios") Portfolio portfolio)
      throws IOException, ClassNotFoundException {
    CodedPortfolio coded = CodedPortfolio.of(portfolio, any -> Coding.irrelevant());
    Aggregation aggregation =
        Aggregation.by(CountingPolicy.NUMBER, Dimensions.COUNTRY, Dimensions.MODALITY);
    SummaryTable table = aggregation.over(coded);
    Tally tally = table.tally();
    assertThat(Serialised.copy(tally)).isEqualTo(tally);
    assertThat(Serialised.copy(table)).hasToString(table.toString());
    assertThat(Serialised.copy(aggregation).over(coded).tally()).isEqualTo(tally);
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return RichPortfolios.portfolios();
  }

  static Stream<CountingPolicy> policies() {
    return Stream.of(
        CountingPolicy.NUMBER,
        CountingPolicy.NUMBER.by(Metrics.activeYears(2013)),
        CountingPolicy.NUMBER.by(Metrics.money(
            AmountBasis.COMMITMENT, Currency.getInstance("USD"), PriceBasis.constant(2010))));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aCountingPolicyEqualsItsCopy(CountingPolicy policy)
      throws IOException, ClassNotFoundException {
    assertThat(Serialised.copy(policy)).isEqualTo(policy);
  }

  @Test
  void problemsAndProfilesSurvive() throws IOException, ClassNotFoundException {
    ProblemCollector problems = new ProblemCollector();
    problems.add(
        ProblemCode.BAD_DATE,
        Severity.VALUE_DROPPED,
        Location.of("a.csv", 2).at("start"),
        "x",
        "a year");
    WithProblems<String> read =
        new WithProblems<>("value", problems.problems(), new RowCount(1, 0));
    assertThat(Serialised.copy(read)).isEqualTo(read);
    assertThat(Serialised.copy(ParadigmProfiles.HUMAN_SECURITY))
        .isEqualTo(ParadigmProfiles.HUMAN_SECURITY);
  }
}
