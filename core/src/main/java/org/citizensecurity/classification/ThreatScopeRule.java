package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;

/**
 * Coding manual, sections 4 and 8. The main measure's default. Gun rules at home, street dealing,
 * and soldiers or detectives against street crime are local; work on institutions whose subject is
 * crime across borders is transnational.
 */
final class ThreatScopeRule {
  private static final int CLEAR = 4;

  private final Findings findings;
  private final ImmutableList<Measure> measures;
  private final Measure main;

  private ThreatScopeRule(Findings findings, ImmutableList<Measure> measures) {
    this.findings = findings;
    this.measures = measures;
    this.main = measures.get(0);
  }

  static Decided<ThreatScope> scope(Findings findings, ImmutableList<Measure> measures) {
    return new ThreatScopeRule(findings, measures).scope();
  }

  private Decided<ThreatScope> scope() {
    if (findings.score(Facet.THREAT_SCOPE, "BOTH") >= CLEAR) {
      return byWeight(ThreatScope.BOTH);
    }
    int local = findings.score(Facet.THREAT_SCOPE, "LOCAL");
    int abroad = findings.score(Facet.THREAT_SCOPE, "TRANSNATIONAL");
    return switch (main) {
      case ARMS_CONTROL, DRUG_INTERDICTION, ORGANIZED_CRIME_CONTROL, MILITARY_DEPLOYMENT ->
        local >= CLEAR && local > abroad
            ? byWeight(ThreatScope.LOCAL)
            : byProfile(main.defaultThreatScope(), main);
      case CRIMINAL_INVESTIGATION,
          POLICE_REFORM,
          SECURITY_GOVERNANCE,
          ACCESS_TO_JUSTICE,
          VICTIM_SUPPORT ->
        abroad >= 2 * CLEAR && abroad > local ? byWeight(ThreatScope.TRANSNATIONAL) : beside();
      default -> beside();
    };
  }

  /** Trafficking beside work on violence at home, or drugs that are both treated and hunted. */
  private Decided<ThreatScope> beside() {
    if (main.defaultThreatScope() == ThreatScope.LOCAL) {
      if (measures.contains(Measure.HUMAN_TRAFFICKING_CONTROL)) {
        return byProfile(ThreatScope.BOTH, main, Measure.HUMAN_TRAFFICKING_CONTROL);
      }
      if (measures.contains(Measure.DRUG_HARM_REDUCTION)
          && measures.contains(Measure.DRUG_INTERDICTION)) {
        return byProfile(ThreatScope.BOTH, Measure.DRUG_HARM_REDUCTION, Measure.DRUG_INTERDICTION);
      }
    }
    return byProfile(main.defaultThreatScope(), main);
  }

  private Decided<ThreatScope> byWeight(ThreatScope scope) {
    return Decided.byWeight(Facet.THREAT_SCOPE, scope, findings);
  }

  private static Decided<ThreatScope> byProfile(ThreatScope scope, Measure... measures) {
    return Decided.byProfile(Facet.THREAT_SCOPE, scope, measures);
  }
}
