package org.citizensecurity.classification;

import org.citizensecurity.measure.Measure;

/**
 * Coding manual, section 1. A record is relevant when measures and words for crime and violence
 * together outweigh what speaks for another field, by at least one clear term.
 */
final class RelevanceRule {
  private static final int ENOUGH = 4;
  private static final int CLEAR = 8;
  private static final int MOST_AGAINST = 16;
  private static final int MOST_AGAINST_PHRASES = 6;

  private RelevanceRule() {}

  static boolean relevant(Findings findings) {
    int score = findings.score(Facet.RELEVANCE, "CRIME")
        - Math.min(
            findings.phrases() >= CLEAR ? MOST_AGAINST_PHRASES : MOST_AGAINST,
            findings.score(Facet.RELEVANCE, "OTHER"));
    for (Measure measure : Measure.values()) {
      score += findings.score(measure);
    }
    return score >= ENOUGH
        && !(findings.score(Facet.RELEVANCE, "OTHER") > 0 && findings.figureOfSpeech());
  }
}
