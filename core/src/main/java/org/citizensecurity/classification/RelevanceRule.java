package org.citizensecurity.classification;

import org.citizensecurity.measure.Measure;

/**
 * Coding manual, section 1. A record is relevant when measures and words for crime and violence
 * together outweigh what speaks for another field, by at least one clear term. What speaks for
 * another field counts only so far, and less against a phrase that names a measure: a record on
 * food for farmers who gave up coca is relevant all the same. One word in the title is no evidence
 * where the rest speaks of another field.
 */
final class RelevanceRule {
  private static final int ENOUGH = 4;
  private static final int CLEAR = 8;
  private static final int MOST_AGAINST_WORDS = 16;
  private static final int MOST_AGAINST_PHRASES = 4;

  private RelevanceRule() {}

  static boolean relevant(Findings findings) {
    int other = findings.score(Facet.RELEVANCE, "OTHER");
    if (other > 0 && findings.figureOfSpeech()) {
      return false;
    }
    int score = findings.score(Facet.RELEVANCE, "CRIME");
    for (Measure measure : Measure.values()) {
      score += findings.score(measure);
    }
    int most = findings.phrases() >= CLEAR ? MOST_AGAINST_PHRASES : MOST_AGAINST_WORDS;
    return score - Math.min(most, other) >= ENOUGH;
  }
}
