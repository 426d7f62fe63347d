package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/**
 * {@code 1 - |t - l| / (t + l)} with the weights t on transnational and l on local threats, those on
 * both half and half: 1 is balanced, 0 is one-sided.
 */
record BalanceFormula(ShareFormula.Classing within) implements Formula {

  @Override
  public Scope scope(CodedIntervention coded) {
    return within.apply(coded);
  }

  @Override
  public Dimension<?> groups() {
    return Dimensions.THREAT_SCOPE;
  }

  @Override
  public boolean enters(GroupKey group) {
    return !group.parts().contains(ThreatScope.UNKNOWN);
  }

  @Override
  public Computed<Double> value(Map<GroupKey, Double> weights) {
    double total = total(weights);
    return total == 0
        ? Computed.undefined(Reason.NO_WEIGHT, "no weight on transnational or local threats")
        : Computed.of(1 - difference(weights) / total);
  }

  @Override
  public Optional<Bounds> bounds(Map<GroupKey, Double> weights, double unknown) {
    double open = of(weights, ThreatScope.UNKNOWN) + unknown;
    double total = total(weights) + open;
    if (total == 0) {
      return Optional.empty();
    }
    double difference = difference(weights);
    return Optional.of(
        new Bounds(1 - (difference + open) / total, 1 - Math.max(0, difference - open) / total));
  }

  private static double difference(Map<GroupKey, Double> weights) {
    return Math.abs(of(weights, ThreatScope.TRANSNATIONAL) - of(weights, ThreatScope.LOCAL));
  }

  private static double total(Map<GroupKey, Double> weights) {
    return of(weights, ThreatScope.TRANSNATIONAL)
        + of(weights, ThreatScope.LOCAL)
        + of(weights, ThreatScope.BOTH);
  }

  private static double of(Map<GroupKey, Double> weights, ThreatScope scope) {
    return weights.getOrDefault(new GroupKey(ImmutableList.of(scope)), 0.0);
  }
}
