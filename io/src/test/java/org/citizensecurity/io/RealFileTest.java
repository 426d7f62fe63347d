package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;

/**
 * A real file goes through every format: Colombia's aid information management system, published by
 * AidData, April 2016, whose own total is 849,351,099.78 US$ committed.
 */
class RealFileTest {
  @Test
  void activitiesSurviveTablesAndDocument() {
    Portfolio activities = PortfolioReader.standard()
        .read(SharedData.path("data/colombia-aims/iati-2.03.xml"))
        .value();
    assertThat(activities.total(AmountBasis.COMMITMENT))
        .isEqualTo(Map.of("USD", Money.of("849351099.78478307", "USD")));

    assertSame(
        PortfolioReader.standard().readAll(RoundTripProperties.tables(activities)), activities);
    assertSame(
        PortfolioReader.standard().read(RoundTripProperties.document(activities)), activities);
  }

  private static void assertSame(WithProblems<Portfolio> read, Portfolio expected) {
    assertThat(read.value()).isEqualTo(expected);
    assertThat(read.rows().rejected()).isZero();
    assertThat(read.problems().samples())
        .extracting(Problem::severity)
        .allMatch(Severity.NOTICE::equals);
  }
}
