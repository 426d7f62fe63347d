package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;

/**
 * Coding manual, sections 6 and 8: who is reached decides. The main measure's default, changed by
 * words for people at risk, offenders or victims; in mixed records the level of the preventive
 * part.
 */
final class PreventionRule {
  private static final int CLEAR = 4;

  private final Findings findings;
  private final ImmutableList<Measure> measures;
  private final int primary;
  private final int secondary;
  private final int tertiary;

  private PreventionRule(Findings findings, ImmutableList<Measure> measures) {
    this.findings = findings;
    this.measures = measures;
    primary = findings.score(Facet.PREVENTION_LEVEL, "PRIMARY");
    secondary = findings.score(Facet.PREVENTION_LEVEL, "SECONDARY");
    tertiary = findings.score(Facet.PREVENTION_LEVEL, "TERTIARY");
  }

  static PreventionLevel level(
      Findings findings, ImmutableList<Measure> measures, Approach approach) {
    return new PreventionRule(findings, measures).level(approach);
  }

  private PreventionLevel level(Approach approach) {
    PreventionLevel standard = findings.profile(measures.get(0)).preventionLevel();
    return switch (measures.get(0)) {
      case YOUTH_VIOLENCE_PREVENTION, ENVIRONMENTAL_DESIGN, MEDIATION_AND_COEXISTENCE ->
        secondary >= CLEAR && secondary >= primary
            ? PreventionLevel.SECONDARY
            : PreventionLevel.PRIMARY;
      case GENDER_VIOLENCE_PREVENTION -> gender();
      case DRUG_HARM_REDUCTION ->
        primary >= CLEAR && primary > secondary
            ? PreventionLevel.PRIMARY
            : tertiary > secondary && measures.contains(Measure.PRISON_REFORM)
                ? PreventionLevel.TERTIARY
                : standard;
      case SECURITY_GOVERNANCE -> governance(approach);
      default -> standard == PreventionLevel.NONE ? preventivePart(approach) : standard;
    };
  }

  private PreventionLevel gender() {
    if (tertiary >= 2 * CLEAR && tertiary > primary) {
      return PreventionLevel.TERTIARY;
    }
    return secondary > primary ? PreventionLevel.SECONDARY : PreventionLevel.PRIMARY;
  }

  private PreventionLevel governance(Approach approach) {
    boolean prevents = findings.score(Facet.RELEVANCE, "CRIME")
        > findings.score(Measure.SECURITY_GOVERNANCE) + CLEAR;
    if (!prevents && approach != Approach.SOFT) {
      return PreventionLevel.NONE;
    }
    return secondary > primary ? PreventionLevel.SECONDARY : PreventionLevel.PRIMARY;
  }

  private PreventionLevel preventivePart(Approach approach) {
    if (measures.contains(Measure.VICTIM_SUPPORT)) {
      return PreventionLevel.TERTIARY;
    }
    if (measures.get(0) == Measure.ACCESS_TO_JUSTICE
        || approach == Approach.HARD
        || approach == Approach.NEUTRAL) {
      return PreventionLevel.NONE;
    }
    if (tertiary >= 2 * CLEAR && tertiary >= primary) {
      return PreventionLevel.TERTIARY;
    }
    return secondary > primary
        ? PreventionLevel.SECONDARY
        : primary > 0 ? PreventionLevel.PRIMARY : PreventionLevel.NONE;
  }
}
