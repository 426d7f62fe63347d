package org.citizensecurity.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One pass over the texts of a record: words with their places, and the terms that were met, in
 * order of their last words. Conditions are not yet checked.
 */
final class Scan {
  /** How many words away a context still counts as near. */
  static final int NEAR = 12;

  final CompiledCodebook compiled;
  final List<Passage> passages = new ArrayList<>();

  /** First word of each passage, and of what would follow the last. */
  final IntList passageStart = new IntList();

  /** Function words by passage and language. */
  final IntList languageCounts = new IntList();

  /** Function words by sentence, as a row of counts for each. */
  final IntList sentenceCounts = new IntList();

  final IntList wordStart = new IntList();
  final IntList wordEnd = new IntList();
  final IntList wordClause = new IntList();
  final IntList wordSentence = new IntList();
  /** Words between square brackets, where sources put labels of their own. */
  final BitSet aside = new BitSet();

  final IntList hitTerm = new IntList();
  final IntList hitStart = new IntList();
  final IntList hitEnd = new IntList();

  private final int[] partStart;
  private final int[] partEnd;
  private final IntList openParts = new IntList();
  private final int[] termCounts;
  private IntList nodes = new IntList();
  private IntList starts = new IntList();
  private IntList nextNodes = new IntList();
  private IntList nextStarts = new IntList();
  private boolean bracketed;
  private int clause;
  private int sentence;

  Scan(CompiledCodebook compiled) {
    this.compiled = compiled;
    partStart = new int[compiled.partTerm.length];
    partEnd = new int[compiled.partTerm.length];
    termCounts = new int[compiled.termTarget.length];
    passageStart.add(0);
  }

  /** Makes ready for another record. */
  void clear() {
    for (int i = 0; i < openParts.size(); i++) {
      partEnd[openParts.get(i)] = 0;
    }
    for (int i = 0; i < hitTerm.size(); i++) {
      termCounts[hitTerm.get(i)] = 0;
    }
    openParts.clear();
    passages.clear();
    passageStart.clear();
    passageStart.add(0);
    for (IntList list : List.of(languageCounts, sentenceCounts, wordStart, wordEnd, wordClause)) {
      list.clear();
    }
    for (IntList list : List.of(wordSentence, hitTerm, hitStart, hitEnd)) {
      list.clear();
    }
    aside.clear();
    clause = 0;
    sentence = 0;
  }

  /** How often a term was counted before; counts it once more. */
  int countTerm(int term) {
    return termCounts[term]++;
  }

  void read(Passage passage) {
    passages.add(passage);
    for (int i = 0; i < compiled.languageCount(); i++) {
      languageCounts.add(0);
    }
    new TextReader(this, passage.text()).read();
    bracketed = false;
    endSentence();
    passageStart.add(wordStart.size());
  }

  /** Takes a passage whose text was read before as empty. */
  void skip(Passage passage) {
    read(new Passage(passage.field(), passage.declared(), ""));
  }

  void bracket(boolean open) {
    bracketed = open;
  }

  void endClause() {
    clause++;
    nodes.clear();
    starts.clear();
  }

  void endSentence() {
    sentence++;
    endClause();
  }

  void word(int start, int end, int wordClass) {
    int word = wordStart.size();
    wordStart.add(start);
    wordEnd.add(end);
    wordClause.add(clause);
    wordSentence.add(sentence);
    aside.set(word, bracketed);
    if (wordClass == 0) {
      nodes.clear();
      starts.clear();
      return;
    }
    countLanguages(wordClass);
    advance(word, wordClass);
  }

  private void countLanguages(int wordClass) {
    int mask = compiled.classLanguages[wordClass];
    int base = languageCounts.size() - compiled.languageCount();
    while (sentenceCounts.size() < (sentence + 1) * compiled.languageCount()) {
      sentenceCounts.add(0);
    }
    int row = sentence * compiled.languageCount();
    for (; mask != 0; mask &= mask - 1) {
      int at = base + Integer.numberOfTrailingZeros(mask);
      languageCounts.set(at, languageCounts.get(at) + 1);
      int own = row + Integer.numberOfTrailingZeros(mask);
      sentenceCounts.set(own, sentenceCounts.get(own) + 1);
    }
  }

  private void advance(int word, int wordClass) {
    nextNodes.clear();
    nextStarts.clear();
    if (compiled.classSkipped[wordClass]) {
      for (int i = 0; i < nodes.size(); i++) {
        enter(nodes.get(i), starts.get(i));
      }
    }
    for (int choice : compiled.words.choices(wordClass)) {
      for (int i = 0; i < nodes.size(); i++) {
        step(nodes.get(i), starts.get(i), choice, word);
      }
      step(PhraseTrie.ROOT, word, choice, word);
    }
    IntList swap = nodes;
    nodes = nextNodes;
    nextNodes = swap;
    swap = starts;
    starts = nextStarts;
    nextStarts = swap;
  }

  private void step(int node, int start, int choice, int word) {
    int child = compiled.phrases.child(node, choice);
    if (child != PhraseTrie.NONE) {
      enter(child, start);
      for (int i = 0; i < compiled.phrases.ends(child).length(); i++) {
        part(compiled.phrases.ends(child).get(i), start, word);
      }
    }
  }

  private void enter(int node, int start) {
    for (int i = 0; i < nextNodes.size(); i++) {
      if (nextNodes.get(i) == node) {
        return;
      }
    }
    nextNodes.add(node);
    nextStarts.add(start);
  }

  private void part(int part, int start, int word) {
    int from = start;
    if (!compiled.partFirst[part]) {
      int before = partEnd[part - 1] - 1;
      if (before < 0
          || start <= before
          || start - before > PhrasePattern.MAX_GAP + 1
          || wordSentence.get(before) != sentence) {
        return;
      }
      from = partStart[part - 1];
    }
    if (compiled.partLast[part]) {
      hitTerm.add(compiled.partTerm[part]);
      hitStart.add(from);
      hitEnd.add(word);
    } else {
      partStart[part] = from;
      partEnd[part] = word + 1;
      openParts.add(part);
    }
  }
}
