package org.citizensecurity.io.price;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * Rates in the making. Of several for one currency and year the one of the best rank stays, and the
 * first among equals; one of the same rank that differs by more than a hundredth is a problem.
 */
final class RateCollector {
  static final Currency DOLLAR = Currency.getInstance("USD");
  private static final double TOLERANCE = 0.01;

  private final Table<Currency, Integer, Ranked> rates = HashBasedTable.create();
  private final ProblemCollector problems;

  RateCollector(ProblemCollector problems) {
    this.problems = problems;
  }

  /** Takes a rate; that of the dollar itself says nothing. */
  void add(Rate rate, int rank, Location place) {
    if (rate.currency().equals(DOLLAR)) {
      return;
    }
    Ranked known = rates.get(rate.currency(), rate.year());
    if (known == null || rank < known.rank) {
      rates.put(rate.currency(), rate.year(), new Ranked(rate.perDollar(), rank));
    } else if (rank == known.rank && differs(rate.perDollar(), known.perDollar)) {
      problems.add(
          ProblemCode.CONFLICTING_VALUE,
          Severity.VALUE_DROPPED,
          place,
          rate.perDollar().toPlainString(),
          "%s, the rate of %s in %d that came before"
              .formatted(known.perDollar.toPlainString(), rate.currency(), rate.year()));
    }
  }

  ExchangeRates rates(String source) {
    ImmutableTable.Builder<Currency, Integer, BigDecimal> sorted =
        ImmutableTable.<Currency, Integer, BigDecimal>builder()
            .orderRowsBy(Comparator.comparing(Currency::getCurrencyCode))
            .orderColumnsBy(Comparator.naturalOrder());
    rates
        .rowMap()
        .forEach((currency, byYear) ->
            byYear.forEach((year, ranked) -> sorted.put(currency, year, ranked.perDollar)));
    return new ExchangeRates(DOLLAR, sorted.build(), source);
  }

  private static boolean differs(BigDecimal one, BigDecimal other) {
    return Math.abs(one.doubleValue() / other.doubleValue() - 1) > TOLERANCE;
  }

  private record Ranked(BigDecimal perDollar, int rank) {}
}
