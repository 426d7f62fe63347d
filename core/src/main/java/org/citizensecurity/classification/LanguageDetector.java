package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.text.Language;

/**
 * The language of each passage by its function words and, at half their weight, by the terms that
 * belong to one language alone. The declared language only breaks ties, because real files are
 * wrong about it; a passage without any sign of its own takes the language of the record.
 */
final class LanguageDetector {
  /** So many more function words than of any other language make a sentence's own. */
  private static final int CLEAR = 2;

  private LanguageDetector() {}

  /** The number of the language by passage; -1 where nothing tells. */
  static int[] detect(Scan scan) {
    int count = scan.compiled.languageCount();
    ImmutableList<Language> languages = scan.compiled.languages();
    int passages = scan.passages.size();
    int[] record = new int[count];
    int[] scores = new int[passages * count];
    int hit = 0;
    for (int passage = 0; passage < passages; passage++) {
      for (int i = 0; i < count; i++) {
        scores[passage * count + i] = 2 * scan.languageCounts.get(passage * count + i);
      }
      for (;
          hit < scan.hitTerm.size() && scan.hitEnd.get(hit) < scan.passageStart.get(passage + 1);
          hit++) {
        int mask = scan.compiled.termLanguages[scan.hitTerm.get(hit)];
        if (Integer.bitCount(mask) == 1) {
          scores[passage * count + Integer.numberOfTrailingZeros(mask)]++;
        }
      }
      for (int i = 0; i < count; i++) {
        record[i] += scores[passage * count + i];
      }
    }
    int[] detected = new int[passages];
    for (int passage = 0; passage < passages; passage++) {
      int declared = languages.indexOf(scan.passages.get(passage).declared());
      detected[passage] =
          best(scores, passage * count, count, declared, best(record, 0, count, declared, -1));
    }
    return detected;
  }

  /** The language of a sentence where its function words are clear about it, else {@code passage}. */
  static int ofSentence(Scan scan, int sentence, int passage) {
    int count = scan.compiled.languageCount();
    if ((sentence + 1) * count > scan.sentenceCounts.size()) {
      return passage;
    }
    int best = 0;
    int second = -1;
    for (int i = 1; i < count; i++) {
      int here = scan.sentenceCounts.get(sentence * count + i);
      if (here > scan.sentenceCounts.get(sentence * count + best)) {
        second = best;
        best = i;
      } else if (second < 0 || here > scan.sentenceCounts.get(sentence * count + second)) {
        second = i;
      }
    }
    return second < 0
            || scan.sentenceCounts.get(sentence * count + best)
                >= scan.sentenceCounts.get(sentence * count + second) + CLEAR
        ? best
        : passage;
  }

  /** The language with the highest of {@code count} scores from {@code from}. */
  private static int best(int[] scores, int from, int count, int declared, int otherwise) {
    int best = -1;
    boolean tie = false;
    for (int i = 0; i < count; i++) {
      int score = scores[from + i];
      if (score > 0 && (best < 0 || score > scores[from + best])) {
        best = i;
        tie = false;
      } else if (best >= 0 && score == scores[from + best]) {
        tie = true;
      }
    }
    if (best < 0) {
      return declared >= 0 ? declared : otherwise;
    }
    if (!tie) {
      return best;
    }
    return declared >= 0 && scores[from + declared] == scores[from + best] ? declared : otherwise;
  }
}
