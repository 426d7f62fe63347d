package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;

/**
 * Coding manual, section 4. The main measure's default; words for the other reach, where they are
 * clear, change it.
 */
final class ThreatScopeRule {
  private static final int CLEAR = 4;

  private ThreatScopeRule() {}

  static ThreatScope scope(Findings findings, ImmutableList<Measure> measures) {
    int local = findings.score(Facet.THREAT_SCOPE, "LOCAL");
    int abroad = findings.score(Facet.THREAT_SCOPE, "TRANSNATIONAL");
    int both = findings.score(Facet.THREAT_SCOPE, "BOTH");
    ThreatScope main = measures.get(0).defaultThreatScope();
    if (both >= CLEAR) {
      return ThreatScope.BOTH;
    }
    if (main == ThreatScope.LOCAL) {
      boolean other = measures.stream()
          .anyMatch(measure -> measure.defaultThreatScope() == ThreatScope.TRANSNATIONAL);
      return abroad >= CLEAR && local == 0
          ? ThreatScope.TRANSNATIONAL
          : other && abroad > 0 ? ThreatScope.BOTH : ThreatScope.LOCAL;
    }
    return local >= CLEAR && abroad == 0 ? ThreatScope.LOCAL : main;
  }
}
