package org.citizensecurity.classification;

import org.citizensecurity.measure.Measure;

/**
 * Coding manual, section 1. A record is relevant when measures and words for crime and violence
 * together outweigh what speaks for another field, by at least one clear term.
 */
final class RelevanceRule {
  private static final int ENOUGH = 4;

  private RelevanceRule() {}

  static boolean relevant(Findings findings) {
    int score = findings.score(Facet.RELEVANCE, "CRIME") - findings.score(Facet.RELEVANCE, "OTHER");
    for (Measure measure : Measure.values()) {
      score += findings.score(measure);
    }
    return score >= ENOUGH;
  }
}
