package org.citizensecurity.trend;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import com.google.common.primitives.Doubles;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Tally;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.concentration.JensenShannon;

/**
 * How far what is said differs from what is done: the approaches of statements, plans, policies and
 * laws beside those of programmes and projects, coded alike.
 *
 * @param words weight of each approach in what is said
 * @param deeds weight of each approach in what is done
 * @param distance Jensen-Shannon divergence of both, 0 (alike) to 1; undefined where one is empty
 *     or has an approach of which corrections leave less than 0
 * @param counting how it was counted
 */
public record RhetoricActionGap(
    ImmutableSortedMap<Approach, Double> words,
    ImmutableSortedMap<Approach, Double> deeds,
    Computed<JensenShannon> distance,
    String counting)
    implements Serializable {
  private static final ImmutableSet<InterventionKind> WORDS = Sets.immutableEnumSet(
      InterventionKind.STATEMENT,
      InterventionKind.PLAN,
      InterventionKind.POLICY,
      InterventionKind.LAW);
  private static final ImmutableSet<InterventionKind> DEEDS =
      Sets.immutableEnumSet(InterventionKind.PROGRAMME, InterventionKind.PROJECT);

  /** The gap in a portfolio; interventions of unknown kind are on neither side, and a
   * project counts beside the plan of which it is a part. */
  public static RhetoricActionGap of(CodedPortfolio coded, CountingPolicy policy) {
    ImmutableSortedMap<Approach, Double> words = approaches(coded, policy, isOf(WORDS));
    ImmutableSortedMap<Approach, Double> deeds = approaches(coded, policy, isOf(DEEDS));
    return new RhetoricActionGap(
        words, deeds, distance(weights(words), weights(deeds)), policy.describe());
  }

  private static Computed<JensenShannon> distance(double[] words, double[] deeds) {
    double smallest = Math.min(Doubles.min(words), Doubles.min(deeds));
    return smallest < 0
        ? Computed.undefined(
            Reason.NO_SOLUTION, "an approach weighs " + smallest + " after corrections, below 0")
        : JensenShannon.of(words, deeds);
  }

  private static Predicate<CodedIntervention> isOf(ImmutableSet<InterventionKind> kinds) {
    return item -> item.intervention().kind().filter(kinds::contains).isPresent();
  }

  private static ImmutableSortedMap<Approach, Double> approaches(
      CodedPortfolio coded, CountingPolicy policy, Predicate<CodedIntervention> wanted) {
    List<CodedIntervention> items = coded.relevant().filter(wanted).toList();
    ImmutableSet<InterventionId> parents =
        items.stream().map(item -> item.intervention().id()).collect(ImmutableSet.toImmutableSet());
    Tally tally =
        items.stream().collect(Aggregation.by(policy, Dimensions.APPROACH).collector(parents));
    ImmutableSortedMap.Builder<Approach, Double> weights = ImmutableSortedMap.naturalOrder();
    tally.groups().forEach((key, sum) -> weights.put(approach(key), sum.weight().doubleValue()));
    return weights.buildOrThrow();
  }

  private static Approach approach(GroupKey key) {
    return (Approach) key.parts().get(0);
  }

  private static double[] weights(ImmutableSortedMap<Approach, Double> weights) {
    return Arrays.stream(Approach.values())
        .mapToDouble(approach -> weights.getOrDefault(approach, 0.0))
        .toArray();
  }
}
