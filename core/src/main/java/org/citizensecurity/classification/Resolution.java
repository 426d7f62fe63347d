package org.citizensecurity.classification;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Decides which terms that were met count. In this order: conditions are checked; a term inside a
 * longer one of the same group is dropped (measures and relevance are one group, each other facet
 * is its own); of terms for one target that overlap, the one that begins first counts; a term that
 * begins in what a contrast turns down speaks against.
 */
final class Resolution {
  private static final int CONTRAST_REACH = 10;

  /** The bits of an order that number the hit. */
  private static final int HIT = (1 << 28) - 1;

  private final Scan scan;
  private final CompiledCodebook compiled;
  private final int after;
  private final int other;

  /** Last words of the contexts that were met, by target. */
  private final IntList[] contexts;

  private final IntList met = new IntList();
  private final BitSet turnedDown = new BitSet();
  private final BitSet turns = new BitSet();
  private final int[] groupStart = new int[CompiledCodebook.GROUPS];
  private final int[] groupEnd = new int[CompiledCodebook.GROUPS];
  private final int[] targetEnd;
  private int[] passages = new int[16];
  private long[] order = new long[16];
  private int[] languages = {};

  Resolution(Scan scan) {
    this.scan = scan;
    this.compiled = scan.compiled;
    this.contexts = new IntList[compiled.targets.size()];
    this.targetEnd = new int[compiled.targets.scored()];
    this.after = compiled.targets.id(new Target(Facet.CONTRAST, "AFTER"));
    this.other = compiled.targets.id(new Target(Facet.RELEVANCE, "OTHER"));
  }

  /** Adds the terms that count; {@code languages} are those of the passages. */
  void matches(int[] languages, Findings findings) {
    this.languages = languages;
    clear();
    int hits = scan.hitTerm.size();
    findPassages(hits);
    for (int hit = 0; hit < hits; hit++) {
      if (facet(hit) == Facet.CONTEXT && spoken(hit, passages[hit])) {
        context(hit);
      }
    }
    contrasts(hits, false);
    contrasts(hits, true);
    int size = sortByStart(hits);
    for (int i = 0; i < size; i++) {
      add((int) order[i] & HIT, findings);
    }
  }

  private void clear() {
    for (int i = 0; i < met.size(); i++) {
      contexts[met.get(i)].clear();
    }
    met.clear();
    turnedDown.clear();
    turns.clear();
    Arrays.fill(groupEnd, -1);
    Arrays.fill(targetEnd, -1);
  }

  private void add(int hit, Findings findings) {
    int start = scan.hitStart.get(hit);
    int end = scan.hitEnd.get(hit);
    int group = group(hit);
    boolean inside = end < groupEnd[group] || (end == groupEnd[group] && start > groupStart[group]);
    if (inside || start <= targetEnd[target(hit)]) {
      return;
    }
    boolean against = turnedDown.get(start);
    findings.add(scan.hitTerm.get(hit), start, end, factor(start, passages[hit]), against);
    if (!against || turnedDown.get(end)) {
      targetEnd[target(hit)] = end;
    }
    if (end > groupEnd[group] && closed(hit)) {
      groupEnd[group] = end;
      groupStart[group] = start;
    }
  }

  /** Puts the hits whose conditions hold in order of their start, the longest first. */
  private int sortByStart(int hits) {
    if (order.length < hits) {
      order = new long[hits * 2];
    }
    int size = 0;
    for (int hit = 0; hit < hits; hit++) {
      Facet facet = facet(hit);
      if (facet != Facet.CONTEXT && facet != Facet.CONTRAST && holds(hit, passages[hit])) {
        long length = Math.min(0xff, scan.hitEnd.get(hit) - scan.hitStart.get(hit));
        order[size++] = ((long) scan.hitStart.get(hit) << 36) | ((0xff - length) << 28) | hit;
      }
    }
    Arrays.sort(order, 0, size);
    return size;
  }

  private int factor(int word, int passage) {
    return scan.aside.get(word)
        ? Findings.ASIDE
        : scan.passages.get(passage).field() == Field.TITLE ? Findings.TITLE : Findings.TEXT;
  }

  /** Whether a term hides those inside it: words in a row, or another field. */
  private boolean closed(int hit) {
    return target(hit) == other || compiled.termParts(scan.hitTerm.get(hit)) == 1;
  }

  private Facet facet(int hit) {
    return compiled.termFacet[scan.hitTerm.get(hit)];
  }

  private int target(int hit) {
    return compiled.termTarget[scan.hitTerm.get(hit)];
  }

  private int group(int hit) {
    return compiled.termGroup[scan.hitTerm.get(hit)];
  }

  private void findPassages(int hits) {
    if (passages.length < hits) {
      passages = new int[hits * 2];
    }
    int passage = 0;
    for (int hit = 0; hit < hits; hit++) {
      while (scan.passageStart.get(passage + 1) <= scan.hitEnd.get(hit)) {
        passage++;
      }
      passages[hit] = passage;
    }
  }

  private void context(int hit) {
    int id = target(hit);
    IntList positions = contexts[id];
    if (positions == null) {
      positions = new IntList();
      contexts[id] = positions;
    }
    if (positions.size() == 0) {
      met.add(id);
    }
    positions.add(scan.hitEnd.get(hit));
  }

  private void contrasts(int hits, boolean forward) {
    for (int hit = 0; hit < hits; hit++) {
      if (facet(hit) == Facet.CONTRAST
          && (target(hit) == after) == forward
          && holds(hit, passages[hit])) {
        contrast(hit, forward);
      }
    }
  }

  /** What turns down the words before it ("but") also ends the reach of what stands before it. */
  private void contrast(int hit, boolean after) {
    int start = scan.hitStart.get(hit);
    int end = scan.hitEnd.get(hit);
    int clause = scan.words.clause(after ? end : start);
    if (!after) {
      turns.set(start);
    }
    int step = after ? 1 : -1;
    int word = after ? end + 1 : start - 1;
    for (int i = 0; i < CONTRAST_REACH; i++, word += step) {
      if (word < 0
          || word >= scan.words.size()
          || scan.words.clause(word) != clause
          || (after && turns.get(word))) {
        return;
      }
      turnedDown.set(word);
    }
  }

  /** Whether the words around are in a language of the term, where it asks for that. */
  private boolean spoken(int hit, int passage) {
    int term = scan.hitTerm.get(hit);
    if (!compiled.strict(term)) {
      return true;
    }
    int sentence = scan.sentence(scan.hitEnd.get(hit));
    int language = LanguageDetector.ofSentence(scan, sentence, languages[passage]);
    return language < 0 || (compiled.termLanguages[term] & (1 << language)) != 0;
  }

  private boolean holds(int hit, int passage) {
    int term = scan.hitTerm.get(hit);
    if (!spoken(hit, passage)) {
      return false;
    }
    int[] needs = compiled.needs(term);
    return (needs.length == 0 || anyNear(needs, hit, passage))
        && !anyNear(compiled.unless(term), hit, passage);
  }

  private boolean anyNear(int[] asked, int hit, int passage) {
    for (int context : asked) {
      IntList positions = contexts[context >> 1];
      if (positions != null
          && positions.size() > 0
          && ((context & 1) == 1 || near(positions, hit, passage))) {
        return true;
      }
    }
    return false;
  }

  private boolean near(IntList positions, int hit, int passage) {
    int from = Math.max(scan.hitStart.get(hit) - Scan.NEAR, scan.passageStart.get(passage));
    int to = Math.min(scan.hitEnd.get(hit) + Scan.NEAR, scan.passageStart.get(passage + 1) - 1);
    int low = 0;
    int high = positions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions.get(middle) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < positions.size() && positions.get(low) <= to;
  }
}
