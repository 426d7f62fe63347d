package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.indicator.Definition;
import org.citizensecurity.indicator.Estimate;

/**
 * What one indicator says about a claim.
 *
 * @param expected which way it would go
 * @param rule when a trend counts as found
 * @param overall the figure over all years
 * @param byYear the figure for each year
 * @param trend the test of the yearly figures
 * @param dated interventions with a known year that enter some yearly figure, each once
 * @param verdict what follows by the rule
 * @param sensitivities the verdict when choices are made differently
 */
public record Finding(
    Direction expected,
    DecisionRule rule,
    Estimate overall,
    ImmutableSortedMap<Integer, Estimate> byYear,
    TrendTest trend,
    long dated,
    Verdict verdict,
    ImmutableList<Sensitivity> sensitivities)
    implements Serializable {

  /** What the indicator means. */
  public Definition definition() {
    return overall.definition();
  }

  /** What the rule asks for and is not there; empty unless the data are insufficient. */
  public Optional<String> shortfall() {
    return verdict == Verdict.INSUFFICIENT_DATA
        ? Optional.of(rule.shortfall(trend, dated))
        : Optional.empty();
  }

  /** Whether the verdict is the same however the choices are made. */
  public boolean survives() {
    return sensitivities.stream().allMatch(sensitivity -> sensitivity.verdict() == verdict);
  }
}
