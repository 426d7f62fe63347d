package org.citizensecurity.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;

/**
 * What to count, by which dimensions and rules. The count of one intervention does not depend on
 * the others, so that parts of an input can be counted apart and merged.
 *
 * @param dimensions one or more
 * @param policy the rules
 */
public record Aggregation(ImmutableList<Dimension<?>> dimensions, CountingPolicy policy)
    implements Serializable {
  /** Rejects an aggregation by nothing. */
  public Aggregation {
    checkArgument(!dimensions.isEmpty(), "dimensions are empty, expected at least one");
  }

  /** Groups by these dimensions. */
  public static Aggregation by(CountingPolicy policy, Dimension<?>... dimensions) {
    return new Aggregation(ImmutableList.copyOf(dimensions), policy);
  }

  /** Counts the relevant interventions of a portfolio. */
  public SummaryTable over(CodedPortfolio coded) {
    return new SummaryTable(this, coded.relevant().collect(collector(coded.relevantIds())));
  }

  /**
   * Counts a stream.
   *
   * @param present the interventions that are counted, whose parts are left out under {@link
   *     PartsRule#LEAVE_OUT_PARTS}
   */
  public Collector<CodedIntervention, ?, Tally> collector(Set<InterventionId> present) {
    ImmutableSet<InterventionId> parents = ImmutableSet.copyOf(present);
    return Collector.of(
        TallyBuilder::new,
        (builder, coded) -> count(builder, coded, parents),
        TallyBuilder::addAll,
        TallyBuilder::build);
  }

  private void count(TallyBuilder builder, CodedIntervention coded, Set<InterventionId> parents) {
    Optional<BigDecimal> weight = policy.metric().weight().of(coded);
    boolean part = coded.intervention().parent().filter(parents::contains).isPresent();
    if (part && policy.parts() == PartsRule.LEAVE_OUT_PARTS) {
      builder.leaveOut(weight.orElse(BigDecimal.ZERO));
    } else if (weight.isEmpty()) {
      builder.weightUnknown();
    } else {
      builder.add(Groups.of(dimensions, coded), weight.get(), policy.multiValue());
    }
  }
}
