package org.citizensecurity.trend;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.change.MannKendall;

/**
 * When a trend counts as found.
 *
 * @param years fewest years with a value
 * @param interventions fewest interventions that enter the values, each once
 * @param significance largest two-sided p-value of the Mann-Kendall test
 */
public record DecisionRule(int years, int interventions, double significance)
    implements Serializable {
  /** Eight years, thirty interventions, five per cent. */
  public static final DecisionRule USUAL = new DecisionRule(8, 30, 0.05);

  /** Rejects fewer than three years and a significance outside 0 to 1. */
  public DecisionRule {
    checkArgument(years >= 3, "years %s are fewer than 3", years);
    checkArgument(
        significance > 0 && significance < 1, "significance %s is outside 0 to 1", significance);
  }

  /** The verdict on a trend that is claimed to go one way. */
  Verdict decide(Direction claimed, TrendTest trend, long n) {
    if (trend.years() < years || n < interventions) {
      return Verdict.INSUFFICIENT_DATA;
    }
    return trend
        .test()
        .find()
        .map(test -> decide(claimed, test))
        .orElseGet(() -> isConstant(trend) ? Verdict.NOT_SUPPORTED : Verdict.INSUFFICIENT_DATA);
  }

  private Verdict decide(Direction claimed, MannKendall test) {
    if (test.pValue() > significance || test.s() == 0) {
      return Verdict.NOT_SUPPORTED;
    }
    return Long.signum(test.s()) == claimed.sign() ? Verdict.SUPPORTED : Verdict.REVERSED;
  }

  /** What is missing, in words. */
  String shortfall(TrendTest trend, long n) {
    if (n < interventions) {
      return "%s interventions with a known year enter, the rule asks for %s"
          .formatted(n, interventions);
    }
    if (trend.years() < years) {
      return "%s years have a value, the rule asks for %s".formatted(trend.years(), years);
    }
    return trend.test().undefined().map(Computed.Undefined::detail).orElse("");
  }

  private static boolean isConstant(TrendTest trend) {
    return trend
        .test()
        .undefined()
        .filter(none -> none.reason() == Reason.NO_VARIATION)
        .isPresent();
  }

  /** The rule in one sentence. */
  public String describe() {
    return "Mann-Kendall test of yearly values (of stocks by %s shuffles), two-sided p at most %s, at least %s years and %s interventions"
        .formatted(Indicator.SHUFFLES, significance, years, interventions);
  }
}
