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
  private final Decided<Approach> approach;
  private final int primary;
  private final int secondary;
  private final int tertiary;

  private PreventionRule(
      Findings findings, ImmutableList<Measure> measures, Decided<Approach> approach) {
    this.findings = findings;
    this.measures = measures;
    this.approach = approach;
    primary = findings.score(Facet.PREVENTION_LEVEL, "PRIMARY");
    secondary = findings.score(Facet.PREVENTION_LEVEL, "SECONDARY");
    tertiary = findings.score(Facet.PREVENTION_LEVEL, "TERTIARY");
  }

  static Decided<PreventionLevel> level(
      Findings findings, ImmutableList<Measure> measures, Decided<Approach> approach) {
    PreventionRule rule = new PreventionRule(findings, measures, approach);
    return rule.level(measures.get(0), rule.takesSoftSide());
  }

  private boolean takesSoftSide() {
    return approach.code() == Approach.SOFT || approach.code() == Approach.MIXED;
  }

  private Decided<PreventionLevel> level(Measure measure, boolean soft) {
    return switch (measure) {
      case YOUTH_VIOLENCE_PREVENTION, ENVIRONMENTAL_DESIGN -> risk(measure);
      case MEDIATION_AND_COEXISTENCE ->
        tertiary >= 4 * CLEAR && tertiary > primary + secondary
            ? byWeight(PreventionLevel.TERTIARY)
            : risk(measure);
      case GENDER_VIOLENCE_PREVENTION -> gender();
      case DRUG_HARM_REDUCTION -> users();
      case PRISON_REFORM, REINTEGRATION ->
        soft ? byProfile(measure) : byApproach(PreventionLevel.NONE);
      case SECURITY_GOVERNANCE -> soft ? reached() : byApproach(PreventionLevel.NONE);
      case ACCESS_TO_JUSTICE ->
        byProfile(measures.contains(Measure.VICTIM_SUPPORT) ? Measure.VICTIM_SUPPORT : measure);
      case FOCUSED_PATROL ->
        secondary >= CLEAR
            ? byProfile(measure)
            : Decided.byNothing(Facet.PREVENTION_LEVEL, PreventionLevel.NONE);
      default ->
        soft && findings.profile(measure).preventionLevel() == PreventionLevel.NONE
            ? preventivePart()
            : byProfile(measure);
    };
  }

  private Decided<PreventionLevel> risk(Measure measure) {
    return secondary >= CLEAR && secondary >= primary
        ? byWeight(PreventionLevel.SECONDARY)
        : byProfile(measure);
  }

  private Decided<PreventionLevel> users() {
    if (tertiary >= 2 * CLEAR && tertiary > secondary && measures.contains(Measure.PRISON_REFORM)) {
      return byWeight(PreventionLevel.TERTIARY);
    }
    return primary >= CLEAR && primary > secondary
        ? byWeight(PreventionLevel.PRIMARY)
        : byProfile(Measure.DRUG_HARM_REDUCTION);
  }

  private Decided<PreventionLevel> gender() {
    boolean care = measures.contains(Measure.VICTIM_SUPPORT);
    if (tertiary >= 2 * CLEAR && tertiary > (care ? primary / 2 : primary)) {
      return byWeight(PreventionLevel.TERTIARY);
    }
    return secondary > primary
        ? byWeight(PreventionLevel.SECONDARY)
        : byProfile(Measure.GENDER_VIOLENCE_PREVENTION);
  }

  private Decided<PreventionLevel> preventivePart() {
    if (measures.contains(Measure.VICTIM_SUPPORT)) {
      return byProfile(Measure.VICTIM_SUPPORT);
    }
    for (Measure measure : measures) {
      PreventionLevel level = findings.profile(measure).preventionLevel();
      if (level != PreventionLevel.NONE && measure != Measure.FOCUSED_PATROL) {
        return new PreventionRule(findings, ImmutableList.of(measure), approach)
            .level(measure, true);
      }
    }
    return tertiary >= 2 * CLEAR && tertiary >= primary
        ? byWeight(PreventionLevel.TERTIARY)
        : reached();
  }

  /** Soft work reaches all where nobody in particular is named. */
  private Decided<PreventionLevel> reached() {
    if (secondary > primary) {
      return byWeight(PreventionLevel.SECONDARY);
    }
    return primary > 0 ? byWeight(PreventionLevel.PRIMARY) : byApproach(PreventionLevel.PRIMARY);
  }

  private Decided<PreventionLevel> byWeight(PreventionLevel level) {
    return Decided.byWeight(Facet.PREVENTION_LEVEL, level, findings);
  }

  private Decided<PreventionLevel> byProfile(Measure measure) {
    return Decided.byProfile(
        Facet.PREVENTION_LEVEL, findings.profile(measure).preventionLevel(), measure);
  }

  private Decided<PreventionLevel> byApproach(PreventionLevel level) {
    return Decided.byApproach(Facet.PREVENTION_LEVEL, level, approach);
  }
}
