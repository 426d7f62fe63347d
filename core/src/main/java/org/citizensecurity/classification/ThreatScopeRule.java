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

  private ThreatScopeRule() {}

  static ThreatScope scope(Findings findings, ImmutableList<Measure> measures) {
    if (findings.score(Facet.THREAT_SCOPE, "BOTH") >= CLEAR) {
      return ThreatScope.BOTH;
    }
    int local = findings.score(Facet.THREAT_SCOPE, "LOCAL");
    int abroad = findings.score(Facet.THREAT_SCOPE, "TRANSNATIONAL");
    Measure main = measures.get(0);
    return switch (main) {
      case ARMS_CONTROL, DRUG_INTERDICTION, ORGANIZED_CRIME_CONTROL, MILITARY_DEPLOYMENT ->
        local >= CLEAR && local > abroad ? ThreatScope.LOCAL : ThreatScope.TRANSNATIONAL;
      case CRIMINAL_INVESTIGATION,
          POLICE_REFORM,
          SECURITY_GOVERNANCE,
          ACCESS_TO_JUSTICE,
          VICTIM_SUPPORT ->
        abroad >= 2 * CLEAR && abroad > local
            ? ThreatScope.TRANSNATIONAL
            : beside(measures, ThreatScope.LOCAL);
      default -> beside(measures, main.defaultThreatScope());
    };
  }

  /** Trafficking beside work on violence at home, or drugs that are both treated and hunted. */
  private static ThreatScope beside(ImmutableList<Measure> measures, ThreatScope main) {
    return main == ThreatScope.LOCAL
            && (measures.contains(Measure.HUMAN_TRAFFICKING_CONTROL)
                || (measures.contains(Measure.DRUG_HARM_REDUCTION)
                    && measures.contains(Measure.DRUG_INTERDICTION)))
        ? ThreatScope.BOTH
        : main;
  }
}
