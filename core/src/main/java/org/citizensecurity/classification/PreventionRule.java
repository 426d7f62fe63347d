package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;

/**
 * Coding manual, sections 6 and 8: who is reached decides, by the main measure; in mixed records by
 * the preventive part. Pure enforcement and work on officials and systems prevent nothing.
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
    Measure main = measures.get(0);
    PreventionLevel standard = findings.profile(main).preventionLevel();
    return switch (main) {
      case YOUTH_VIOLENCE_PREVENTION, ENVIRONMENTAL_DESIGN -> risk();
      case MEDIATION_AND_COEXISTENCE ->
        tertiary >= 4 * CLEAR && tertiary > primary + secondary ? PreventionLevel.TERTIARY : risk();
      case GENDER_VIOLENCE_PREVENTION -> gender();
      case DRUG_HARM_REDUCTION -> users();
      case PRISON_REFORM, REINTEGRATION ->
        approach == Approach.SOFT || approach == Approach.MIXED ? standard : PreventionLevel.NONE;
      case SECURITY_GOVERNANCE -> governance(approach);
      case ACCESS_TO_JUSTICE -> victims();
      case FOCUSED_PATROL -> secondary >= CLEAR ? standard : PreventionLevel.NONE;
      default -> standard == PreventionLevel.NONE ? preventivePart(approach) : standard;
    };
  }

  private PreventionLevel risk() {
    return secondary >= CLEAR && secondary >= primary
        ? PreventionLevel.SECONDARY
        : PreventionLevel.PRIMARY;
  }

  private PreventionLevel users() {
    if (tertiary >= 2 * CLEAR && tertiary > secondary && measures.contains(Measure.PRISON_REFORM)) {
      return PreventionLevel.TERTIARY;
    }
    return primary >= CLEAR && primary > secondary
        ? PreventionLevel.PRIMARY
        : PreventionLevel.SECONDARY;
  }

  private PreventionLevel gender() {
    boolean care = measures.contains(Measure.VICTIM_SUPPORT);
    if (tertiary >= 2 * CLEAR && tertiary > (care ? primary / 2 : primary)) {
      return PreventionLevel.TERTIARY;
    }
    return secondary > primary ? PreventionLevel.SECONDARY : PreventionLevel.PRIMARY;
  }

  private PreventionLevel victims() {
    return measures.contains(Measure.VICTIM_SUPPORT)
        ? PreventionLevel.TERTIARY
        : PreventionLevel.NONE;
  }

  private PreventionLevel governance(Approach approach) {
    if (approach == Approach.HARD || approach == Approach.NEUTRAL) {
      return PreventionLevel.NONE;
    }
    return secondary > primary ? PreventionLevel.SECONDARY : PreventionLevel.PRIMARY;
  }

  private PreventionLevel preventivePart(Approach approach) {
    if (approach == Approach.HARD || approach == Approach.NEUTRAL) {
      return PreventionLevel.NONE;
    }
    if (measures.contains(Measure.VICTIM_SUPPORT)) {
      return PreventionLevel.TERTIARY;
    }
    for (Measure measure : measures) {
      PreventionLevel level = findings.profile(measure).preventionLevel();
      if (level != PreventionLevel.NONE && measure != Measure.FOCUSED_PATROL) {
        return new PreventionRule(findings, ImmutableList.of(measure)).level(Approach.SOFT);
      }
    }
    if (tertiary >= 2 * CLEAR && tertiary >= primary) {
      return PreventionLevel.TERTIARY;
    }
    return secondary > primary ? PreventionLevel.SECONDARY : PreventionLevel.PRIMARY;
  }
}
