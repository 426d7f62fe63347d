package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, sections 2 and 8. The heaviest measure is the main one; of equals the one named
 * first. A further one counts when it has a clear term of its own and a good part of the main one's
 * weight; more in a short text, and where it is of the opposite side, since a mixed record states both as real
 * components: a sub-clause or an example does not count. Care of victims counts beside the measures
 * that reach them, and after the work against trafficking that it belongs to. What speaks of crime
 * and violence in general, and of no measure half as much, is {@link Measure#SECURITY_GOVERNANCE}.
 */
final class MeasureRule {
  private static final int CLEAR = 8;
  private static final int ENOUGH = 4;
  private static final double SHARE = 0.33;
  private static final double SHARE_IN_SHORT = 0.5;
  private static final int SHORT = 50;
  private static final double LARGE_SHARE = 0.7;
  private static final ImmutableSet<Measure> REACHING_VICTIMS = ImmutableSet.of(
      Measure.HUMAN_TRAFFICKING_CONTROL,
      Measure.ACCESS_TO_JUSTICE,
      Measure.GENDER_VIOLENCE_PREVENTION);

  private final Findings findings;
  private final boolean specific;

  private MeasureRule(Findings findings) {
    this.findings = findings;
    int general = findings.score(Facet.RELEVANCE, "CRIME");
    int enough = Math.max(ENOUGH, general / 2);
    specific =
        Arrays.stream(Measure.values()).anyMatch(measure -> findings.score(measure) >= enough);
  }

  static ImmutableList<Decided<Measure>> measures(Findings findings) {
    MeasureRule rule = new MeasureRule(findings);
    return rule.measures().stream()
        .map(measure -> new Decided<>(Facet.MEASURE, measure, rule.grounds(measure)))
        .collect(toImmutableList());
  }

  /** What was found for the measure; for governance that has little of its own, for the field. */
  private ImmutableList<Ground> grounds(Measure measure) {
    ImmutableList<Ground> own = findings.weight(Facet.MEASURE, measure.code());
    if (measure != Measure.SECURITY_GOVERNANCE || specific) {
      return own;
    }
    ImmutableList<Ground> general = ImmutableList.<Ground>builder()
        .addAll(own)
        .addAll(findings.weight(Facet.RELEVANCE, "CRIME"))
        .build();
    return general.isEmpty() ? findings.weight(Facet.RELEVANCE, "FIELD") : general;
  }

  private ImmutableList<Measure> measures() {
    ImmutableList<Measure> found = Arrays.stream(Measure.values())
        .filter(measure -> score(measure) > 0)
        .sorted(Comparator.comparingInt((Measure measure) -> -score(measure))
            .thenComparing(findings::first))
        .collect(toImmutableList());
    if (found.isEmpty()) {
      return ImmutableList.of(Measure.SECURITY_GOVERNANCE);
    }
    Measure main = found.get(0);
    return found.stream()
        .filter(measure -> measure == main || counts(measure, main))
        .limit(Coding.MOST_MEASURES)
        .collect(toImmutableList());
  }

  private int score(Measure measure) {
    int trafficking = findings.score(Measure.HUMAN_TRAFFICKING_CONTROL);
    if (measure == Measure.VICTIM_SUPPORT && trafficking >= CLEAR) {
      return Math.min(findings.score(measure), trafficking - 1);
    }
    boolean general = measure == Measure.SECURITY_GOVERNANCE && !specific;
    return findings.score(measure) + (general ? findings.score(Facet.RELEVANCE, "CRIME") : 0);
  }

  private boolean counts(Measure measure, Measure main) {
    if (score(measure) < ENOUGH) {
      return false;
    }
    if (measure == Measure.VICTIM_SUPPORT && REACHING_VICTIMS.contains(main)) {
      return true;
    }
    boolean more = measure == Measure.SECURITY_GOVERNANCE || opposite(measure, main);
    double share = findings.words() > SHORT ? SHARE : SHARE_IN_SHORT;
    return score(measure) >= (more ? LARGE_SHARE : share) * score(main);
  }

  private static boolean opposite(Measure measure, Measure main) {
    return (measure.defaultApproach() == Approach.HARD && main.defaultApproach() == Approach.SOFT)
        || (measure.defaultApproach() == Approach.SOFT && main.defaultApproach() == Approach.HARD);
  }
}
