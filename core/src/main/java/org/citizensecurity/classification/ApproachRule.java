package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, sections 3 and 8. The measures' defaults and the rulings on single measures first;
 * both sides as real components make it mixed; a side beside a neutral measure takes the main
 * measure's. The words of the text override that where all that was found, measures and verbs, lies
 * far over on one side: then a measure that one word suggested does not turn it round.
 */
final class ApproachRule {
  private static final int CLEAR = 4;
  private static final int FAR = 3;

  private final Findings findings;
  private final int hard;
  private final int soft;
  private final int neutral;
  private final int allHard;
  private final int allSoft;

  private ApproachRule(Findings findings) {
    this.findings = findings;
    hard = findings.score(Facet.APPROACH, "HARD");
    soft = findings.score(Facet.APPROACH, "SOFT");
    neutral = findings.score(Facet.APPROACH, "NEUTRAL");
    int forHard = hard;
    int forSoft = soft;
    for (Measure measure : Measure.values()) {
      Approach side = side(measure);
      forHard += side == Approach.HARD ? findings.score(measure) : 0;
      forSoft += side == Approach.SOFT ? findings.score(measure) : 0;
    }
    allHard = forHard;
    allSoft = forSoft;
  }

  static Decided<Approach> approach(Findings findings, ImmutableList<Measure> measures) {
    ApproachRule rule = new ApproachRule(findings);
    Approach approach = rule.code(measures);
    return new Decided<>(Facet.APPROACH, approach, rule.grounds(approach, measures));
  }

  private Approach code(ImmutableList<Measure> measures) {
    Set<Approach> sides = EnumSet.noneOf(Approach.class);
    Approach main = side(measures.get(0));
    sides.add(main);
    measures.stream().skip(1).filter(this::takesSide).forEach(measure -> sides.add(side(measure)));
    if (sides.contains(Approach.MIXED)) {
      return Approach.MIXED;
    }
    if (sides.contains(Approach.HARD) && sides.contains(Approach.SOFT)) {
      boolean real = Math.min(allHard, allSoft) >= 2 * CLEAR;
      return heavier(FAR, real ? Approach.MIXED : main);
    }
    if (main != Approach.NEUTRAL) {
      return heavier(FAR, main);
    }
    int enough = Math.max(2 * CLEAR, 2 * findings.score(measures.get(0)));
    return Math.max(allHard, allSoft) >= enough ? heavier(FAR, main) : main;
  }

  /** The side that has so many times the weight of the other. */
  private Approach heavier(int times, Approach otherwise) {
    return allHard > times * allSoft
        ? Approach.HARD
        : allSoft > times * allHard ? Approach.SOFT : otherwise;
  }

  /** The measures that have it, or that have both sides together; else all that was found. */
  private ImmutableList<Ground> grounds(Approach approach, ImmutableList<Measure> measures) {
    if (side(measures.get(0)) == approach) {
      return grounds(measures.get(0)).collect(toImmutableList());
    }
    if (approach == Approach.MIXED) {
      return measures.stream()
          .filter(measure -> measure == measures.get(0) || takesSide(measure))
          .filter(measure -> side(measure) != Approach.NEUTRAL)
          .flatMap(this::grounds)
          .distinct()
          .collect(toImmutableList());
    }
    return Stream.concat(
            findings.weight(Facet.APPROACH, approach.code()).stream(),
            findings
                .measuresFound()
                .filter(measure -> side(measure) == approach)
                .map(Ground::of))
        .collect(toImmutableList());
  }

  /** Why a measure is on its side. */
  private Stream<Ground> grounds(Measure measure) {
    Approach side = side(measure);
    if (side == measure.defaultApproach()) {
      return Stream.of(new Ground.Profile(measure));
    }
    return (side == Approach.MIXED ? Stream.of(Approach.HARD, Approach.SOFT) : Stream.of(side))
        .flatMap(each -> findings.weight(Facet.APPROACH, each.code()).stream());
  }

  private Approach side(Measure measure) {
    return switch (measure) {
      case HUMAN_TRAFFICKING_CONTROL -> trafficking();
      case ACCESS_TO_JUSTICE ->
        neutral >= CLEAR && neutral > 3 * soft ? Approach.NEUTRAL : Approach.SOFT;
      case PRISON_REFORM ->
        hardMeans()
            ? Approach.HARD
            : neutral >= 2 * CLEAR && neutral > 2 * soft ? Approach.NEUTRAL : Approach.SOFT;
      case ENVIRONMENTAL_DESIGN, JUVENILE_JUSTICE -> hardMeans() ? Approach.HARD : Approach.SOFT;
      case CRIMINAL_INVESTIGATION, POLICE_REFORM, FOCUSED_PATROL ->
        hardMeans() ? Approach.HARD : Approach.NEUTRAL;
      case SECURITY_GOVERNANCE -> governance();
      default -> measure.defaultApproach();
    };
  }

  /** Courts and prisons beside another measure are its instruments unless rights are named. */
  private boolean takesSide(Measure measure) {
    return soft > 0 || (measure != Measure.ACCESS_TO_JUSTICE && measure != Measure.PRISON_REFORM);
  }

  private boolean hardMeans() {
    return hard >= 2 * CLEAR && hard > 2 * soft;
  }

  private Approach governance() {
    if (hardMeans()) {
      return Approach.HARD;
    }
    if (soft < 2 * CLEAR) {
      return Approach.NEUTRAL;
    }
    return hard >= CLEAR ? Approach.MIXED : soft > 2 * neutral ? Approach.SOFT : Approach.NEUTRAL;
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
