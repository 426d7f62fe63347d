package org.citizensecurity.examples;

import static java.util.stream.Collectors.joining;

import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioChecks;

/** What was read, in a few lines. */
final class Overview {
  private Overview() {}

  static String of(Analysis analysis) {
    Portfolio portfolio = analysis.coded().portfolio();
    long given = portfolio.interventions().stream()
        .filter(one -> one.coding().isPresent())
        .count();
    return """
        Three trends in citizen security
        %d interventions from %s: %d belong to the field; %d brought their codes, %d were coded by codebook %s
        groups of likely duplicates: %d, parts of others: %d (nothing is taken out)
        committed %s, disbursed %s (sums of the amounts in current prices as stated, parts beside their parents)
        """.formatted(
            portfolio.interventions().size(),
            String.join(", ", analysis.inputs()),
            analysis.coded().relevant().count(),
            given,
            portfolio.interventions().size() - given,
            analysis.codebookVersion().orElse(""),
            PortfolioChecks.likelyDuplicates(portfolio).size(),
            PortfolioChecks.partsOfOthers(portfolio).size(),
            money(portfolio, AmountBasis.COMMITMENT),
            money(portfolio, AmountBasis.DISBURSEMENT));
  }

  private static String money(Portfolio portfolio, AmountBasis basis) {
    return portfolio.total(basis).isEmpty()
        ? "nothing known"
        : portfolio.total(basis).values().stream().map(Money::toString).collect(joining(" + "));
  }
}
