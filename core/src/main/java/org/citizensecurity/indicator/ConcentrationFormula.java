package org.citizensecurity.indicator;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.concentration.Concentration;

/**
 * Herfindahl-Hirschman index over groups. In the bounds what is not known is spread over very many
 * groups, or all of it goes to the largest one.
 */
record ConcentrationFormula(ShareFormula.Classing within, Dimension<?> groups) implements Formula {

  @Override
  public Scope scope(CodedIntervention coded) {
    return within.apply(coded);
  }

  @Override
  public Computed<Double> value(Map<GroupKey, Double> weights) {
    return concentration(weights.values()).map(Concentration::herfindahl);
  }

  @Override
  public Optional<Bounds> bounds(Map<GroupKey, Double> weights, double unknown) {
    double largest =
        weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double known = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double squares =
        weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    double total = known + unknown;
    if (total == 0) {
      return Optional.empty();
    }
    double lower = squares / (total * total);
    double raised = squares - largest * largest + (largest + unknown) * (largest + unknown);
    return Optional.of(new Bounds(lower, Math.max(lower, Math.min(1, raised / (total * total)))));
  }

  private static Computed<Concentration> concentration(Collection<Double> weights) {
    return Concentration.of(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
