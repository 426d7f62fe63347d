package org.citizensecurity.aggregation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.citizensecurity.portfolio.CodedIntervention;

/**
 * How much an intervention weighs. See {@link Metrics}.
 *
 * @param name what is added up, such as {@code committed}
 * @param unit in what it is counted, such as {@code USD}
 * @param weight the weight of an intervention; empty where it is not known, which is not 0
 */
public record Metric(String name, String unit, Weight weight) implements Serializable {

  /** Weighs an intervention. */
  @FunctionalInterface
  public interface Weight extends Serializable {
    /** The weight; empty where it is not known. */
    Optional<BigDecimal> of(CodedIntervention intervention);
  }
}
