package org.citizensecurity.indicator;

import java.util.Map;
import java.util.Optional;
import org.citizensecurity.aggregation.GroupKey;

/** Which figure of an estimate is looked at. */
public enum Reading {
  /** The value; what is open or missing is left out. */
  VALUE {
    @Override
    public Optional<Double> of(Estimate estimate) {
      return estimate.value().find();
    }

    @Override
    Optional<Double> of(Formula formula, Map<GroupKey, Double> weights, double unknown) {
      return formula.value(weights).find();
    }
  },
  /** The lower bound of what is open or missing. */
  LOWER_BOUND {
    @Override
    public Optional<Double> of(Estimate estimate) {
      return estimate.bounds().map(Bounds::lower);
    }

    @Override
    Optional<Double> of(Formula formula, Map<GroupKey, Double> weights, double unknown) {
      return formula.bounds(weights, unknown).map(Bounds::lower);
    }
  },
  /** The upper bound of what is open or missing. */
  UPPER_BOUND {
    @Override
    public Optional<Double> of(Estimate estimate) {
      return estimate.bounds().map(Bounds::upper);
    }

    @Override
    Optional<Double> of(Formula formula, Map<GroupKey, Double> weights, double unknown) {
      return formula.bounds(weights, unknown).map(Bounds::upper);
    }
  };

  /** The figure, if it is defined. */
  public abstract Optional<Double> of(Estimate estimate);

  abstract Optional<Double> of(Formula formula, Map<GroupKey, Double> weights, double unknown);
}
