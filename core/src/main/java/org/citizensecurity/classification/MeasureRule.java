package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, section 2. The heaviest measure is the main one; of equals the one named first. A
 * further one counts when it has a clear term of its own and a good part of the main one's weight:
 * a sub-clause or an example does not count. What is relevant and names no measure is {@link
 * Measure#SECURITY_GOVERNANCE} (section 8).
 */
final class MeasureRule {
  private static final int CLEAR = 8;
  private static final int ENOUGH = 4;
  private static final int MOST = 4;
  private static final double SHARE = 0.35;

  private MeasureRule() {}

  static ImmutableList<Measure> measures(Findings findings) {
    int general = findings.score(Facet.RELEVANCE, "CRIME");
    boolean specific =
        Arrays.stream(Measure.values()).anyMatch(measure -> findings.score(measure) >= CLEAR);
    ToIntFunction<Measure> score = measure -> findings.score(measure)
        + (measure == Measure.SECURITY_GOVERNANCE && !specific ? general : 0);
    ImmutableList<Measure> found = Arrays.stream(Measure.values())
        .filter(measure -> score.applyAsInt(measure) > 0)
        .sorted(Comparator.comparingInt((Measure measure) -> -score.applyAsInt(measure))
            .thenComparing(findings::first))
        .collect(toImmutableList());
    if (found.isEmpty()) {
      return ImmutableList.of(Measure.SECURITY_GOVERNANCE);
    }
    int main = score.applyAsInt(found.get(0));
    return found.stream()
        .filter(measure ->
            measure == found.get(0) || score.applyAsInt(measure) >= Math.max(ENOUGH, SHARE * main))
        .limit(MOST)
        .collect(toImmutableList());
  }
}
