package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, sections 3 and 8. The measures' defaults first; the verbs of the text override
 * them. Both sides make it mixed; a side beside a neutral measure takes the main measure's.
 */
final class ApproachRule {
  private static final int CLEAR = 4;

  private final int hard;
  private final int soft;
  private final int neutral;

  private ApproachRule(Findings findings) {
    hard = findings.score(Facet.APPROACH, "HARD");
    soft = findings.score(Facet.APPROACH, "SOFT");
    neutral = findings.score(Facet.APPROACH, "NEUTRAL");
  }

  static Approach approach(Findings findings, ImmutableList<Measure> measures) {
    ApproachRule rule = new ApproachRule(findings);
    Set<Approach> sides = EnumSet.noneOf(Approach.class);
    measures.forEach(measure -> sides.add(rule.side(measure)));
    if (sides.contains(Approach.MIXED)
        || (sides.contains(Approach.HARD) && sides.contains(Approach.SOFT))) {
      return Approach.MIXED;
    }
    return rule.side(measures.get(0));
  }

  private Approach side(Measure measure) {
    return switch (measure) {
      case HUMAN_TRAFFICKING_CONTROL -> trafficking();
      case ACCESS_TO_JUSTICE ->
        neutral >= CLEAR && neutral > 2 * soft ? Approach.NEUTRAL : Approach.SOFT;
      case PRISON_REFORM -> prisons();
      case ENVIRONMENTAL_DESIGN, JUVENILE_JUSTICE ->
        hard >= 2 * CLEAR && hard > 2 * soft ? Approach.HARD : Approach.SOFT;
      case POLICE_REFORM, SECURITY_GOVERNANCE -> institutions();
      default -> measure.defaultApproach();
    };
  }

  private Approach institutions() {
    if (hard >= 2 * CLEAR && hard > 2 * soft) {
      return Approach.HARD;
    }
    return soft >= 4 * CLEAR && soft > 2 * neutral && hard == 0 ? Approach.SOFT : Approach.NEUTRAL;
  }

  private Approach prisons() {
    if (hard >= 2 * CLEAR && hard > 2 * soft) {
      return Approach.HARD;
    }
    return neutral >= 2 * CLEAR && neutral > 2 * soft ? Approach.NEUTRAL : Approach.SOFT;
  }

  private Approach trafficking() {
    if (hard > 0 && soft > 0) {
      return Approach.MIXED;
    }
    if (hard == 0 && soft > 0) {
      return Approach.SOFT;
    }
    return hard == 0 && neutral >= CLEAR ? Approach.NEUTRAL : Approach.HARD;
  }
}
