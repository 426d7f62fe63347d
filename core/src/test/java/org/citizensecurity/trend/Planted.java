package org.citizensecurity.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.citizensecurity.HandMade;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.time.DateSpan;

/** Portfolios launched from 2000 on, with a soft share that goes from one value to another. */
final class Planted {
  private Planted() {}

  static CodedPortfolio softShare(long seed, int years, int eachYear, double from, double to) {
    return softShare(seed, years, eachYear, from, to, 1);
  }

  /** Each intervention is active for {@code active} years. */
  static CodedPortfolio softShare(
      long seed, int years, int eachYear, double from, double to, int active) {
    Random random = new Random(seed);
    List<Intervention> launched = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      double share = from + (to - from) * year / (years - 1);
      for (int i = 0; i < eachYear; i++) {
        Approach approach = random.nextDouble() < share ? Approach.SOFT : Approach.HARD;
        launched.add(HandMade.launched(year + "-" + i, 2000 + year, approach)
            .span(DateSpan.of(2000 + year, 2000 + year + active - 1))
            .build());
      }
    }
    return HandMade.portfolio(List.of(), launched);
  }
}
