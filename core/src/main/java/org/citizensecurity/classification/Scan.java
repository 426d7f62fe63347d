package org.citizensecurity.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One pass over the texts of a record: words with their places, and the terms that were met, in
 * order of their last words. Conditions are not yet checked. A scan is used again for the next
 * record, so that a record costs few objects.
 */
final class Scan {
  /** How many words away a context still counts as near. */
  static final int NEAR = 12;

  /** So many words in a row do phrases look past; else repeated ones would open ever more. */
  private static final int MOST_SKIPPED = 8;

  final CompiledCodebook compiled;
  final List<Passage> passages = new ArrayList<>();

  /** First word of each passage, and of what would follow the last. */
  final IntList passageStart = new IntList();

  /** Function words by passage and language. */
  final IntList languageCounts = new IntList();

  /** Function words by sentence, as a row of counts for each. */
  final IntList sentenceCounts = new IntList();

  final WordTable words = new WordTable();

  /** Words between square brackets, where sources put labels of their own. */
  final BitSet aside = new BitSet();

  final IntList hitTerm = new IntList();
  final IntList hitStart = new IntList();
  final IntList hitEnd = new IntList();

  private final IntList clauseSentence = new IntList();
  private final TextReader reader;
  private final int[] partStart;
  private final int[] partEnd;
  private final IntList openParts = new IntList();
  private final int[] termCounts;
  private IntList states = new IntList();
  private IntList starts = new IntList();
  private IntList nextStates = new IntList();
  private IntList nextStarts = new IntList();
  private boolean bracketed;
  private int sentence;
  private int skipped;

  Scan(CompiledCodebook compiled) {
    this.compiled = compiled;
    reader = new TextReader(this);
    partStart = new int[compiled.parts.length];
    partEnd = new int[compiled.parts.length];
    termCounts = new int[compiled.termTarget.length];
    clear();
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
    languageCounts.clear();
    sentenceCounts.clear();
    words.clear();
    hitTerm.clear();
    hitStart.clear();
    hitEnd.clear();
    aside.clear();
    clauseSentence.clear();
    sentence = 0;
    endClause();
  }

  /** The number of the sentence in which a word stands. */
  int sentence(int word) {
    return clauseSentence.get(words.clause(word));
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
    reader.read(passage.text());
    bracketed = false;
    endSentence();
    passageStart.add(words.size());
  }

  /** Takes a passage whose text was read before as empty. */
  void skip(Passage passage) {
    read(new Passage(passage.field(), passage.declared(), ""));
  }

  void bracket(boolean open) {
    bracketed = open;
  }

  void endClause() {
    clauseSentence.add(sentence);
    forget();
  }

  void endSentence() {
    sentence++;
    endClause();
  }

  private void forget() {
    states.clear();
    starts.clear();
    skipped = 0;
  }

  void word(int start, int end, int wordClass) {
    int word = words.size();
    words.add(start, end, clauseSentence.size() - 1);
    if (bracketed) {
      aside.set(word);
    }
    if (wordClass == 0) {
      forget();
      return;
    }
    int traits = compiled.classTraits[wordClass];
    if ((traits & CompiledCodebook.LANGUAGES) != 0) {
      countLanguages(traits & CompiledCodebook.LANGUAGES);
    }
    skipped = (traits & CompiledCodebook.SKIPPED) != 0 ? skipped + 1 : 0;
    advance(word, wordClass, skipped > 0 && skipped <= MOST_SKIPPED);
  }

  private void countLanguages(int languages) {
    int count = compiled.languageCount();
    int passage = languageCounts.size() - count;
    int row = sentence * count;
    while (sentenceCounts.size() < row + count) {
      sentenceCounts.add(0);
    }
    for (int mask = languages; mask != 0; mask &= mask - 1) {
      int language = Integer.numberOfTrailingZeros(mask);
      languageCounts.set(passage + language, languageCounts.get(passage + language) + 1);
      sentenceCounts.set(row + language, sentenceCounts.get(row + language) + 1);
    }
  }

  /** Goes on with the phrases that began before, or {@code past} the word, and begins those here. */
  private void advance(int word, int wordClass, boolean past) {
    nextStates.clear();
    nextStarts.clear();
    for (int i = 0; i < states.size(); i++) {
      int state = states.get(i);
      int start = starts.get(i);
      enter(compiled.phrases.next(state, wordClass), start, word);
      if (past) {
        keep(state, start);
      }
    }
    enter(compiled.phrases.first(wordClass), word, word);
    IntList swap = states;
    states = nextStates;
    nextStates = swap;
    swap = starts;
    starts = nextStarts;
    nextStarts = swap;
  }

  private void enter(int state, int start, int word) {
    if (state == PhraseAutomaton.NONE) {
      return;
    }
    for (int end = compiled.phrases.firstEnd(state); end < compiled.phrases.lastEnd(state); end++) {
      part(compiled.phrases.part(end), start, word);
    }
    if (compiled.phrases.open(state)) {
      keep(state, start);
    }
  }

  private void keep(int state, int start) {
    nextStates.add(state);
    nextStarts.add(start);
  }

  private void part(int part, int start, int word) {
    int kind = compiled.parts[part];
    int from = start;
    if ((kind & PartTable.FIRST) == 0) {
      int before = partEnd[part - 1] - 1;
      if (before < 0
          || start <= before
          || start - before > PhrasePattern.MAX_GAP + 1
          || sentence(before) != sentence) {
        return;
      }
      from = partStart[part - 1];
    }
    if ((kind & PartTable.LAST) != 0) {
      hitTerm.add(kind >>> PartTable.SHIFT);
      hitStart.add(from);
      hitEnd.add(word);
    } else {
      partStart[part] = from;
      partEnd[part] = word + 1;
      openParts.add(part);
    }
  }
}
