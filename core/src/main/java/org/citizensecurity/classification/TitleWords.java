package org.citizensecurity.classification;

import java.util.HashSet;
import java.util.Set;

/** What the title of a record says beside its description. */
final class TitleWords {
  private TitleWords() {}

  /**
   * Whether all that speaks for the field is one word of the title, or the same word again, while
   * the description says nothing of the kind: as a rule a figure of speech.
   */
  static boolean figureOfSpeech(Findings findings) {
    int only = -1;
    for (int match = 0; match < findings.size(); match++) {
      if (!speaks(findings, match)) {
        continue;
      }
      int word = findings.start.get(match);
      if (!inTitle(findings, match)
          || findings.end.get(match) > word
          || (only >= 0 && only != word)) {
        return false;
      }
      only = word;
    }
    return only >= 0
        && !alone(findings)
        && findings.codes.stream().noneMatch(Findings.CodeMatch::inForce);
  }

  /** Whether no description has words. */
  static boolean alone(Findings findings) {
    Scan scan = findings.scan;
    for (int i = 0; i < scan.passages.size(); i++) {
      if (scan.passages.get(i).field() == Field.DESCRIPTION
          && scan.passageStart.get(i + 1) > scan.passageStart.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the description says no more of the field than the title, as where it is a form. */
  static boolean sayAll(Findings findings) {
    Set<Integer> inTitle = new HashSet<>();
    for (int match = 0; match < findings.size(); match++) {
      if (speaks(findings, match)) {
        if (inTitle(findings, match)) {
          inTitle.add(findings.term.get(match));
        } else if (!inTitle.contains(findings.term.get(match))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean speaks(Findings findings, int match) {
    return !findings.against(match) && findings.supports(match);
  }

  private static boolean inTitle(Findings findings, int match) {
    int passage = findings.passage(findings.start.get(match));
    return findings.scan.passages.get(passage).field() == Field.TITLE;
  }
}
