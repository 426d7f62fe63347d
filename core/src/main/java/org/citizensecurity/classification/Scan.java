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
  private final PartsMet partsMet = new PartsMet();
  private final IntList following = new IntList();
  private final int[] termCounts;
  private OpenPhrases open = new OpenPhrases();
  private OpenPhrases next = new OpenPhrases();
  private boolean bracketed;
  private int sentence;
  private int skipped;

  Scan(CompiledCodebook compiled) {
    this.compiled = compiled;
    reader = new TextReader(this);
    termCounts = new int[compiled.termTarget.length];
    clear();
  }

  /** Makes ready for another record. */
  void clear() {
    for (int i = 0; i < hitTerm.size(); i++) {
      termCounts[hitTerm.get(i)] = 0;
    }
    partsMet.clear();
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

  void bracket(boolean opens) {
    bracketed = opens;
  }

  void endClause() {
    clauseSentence.add(sentence);
    forget();
  }

  void endSentence() {
    sentence++;
    partsMet.clear();
    endClause();
  }

  private void forget() {
    open.clear();
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
    next.clear();
    for (int i = 0; i < open.size(); i++) {
      int state = open.state(i);
      int start = open.start(i);
      enter(compiled.phrases.next(state, wordClass), start, word);
      if (past) {
        next.add(state, start);
      }
    }
    enter(compiled.phrases.first(wordClass), word, word);
    OpenPhrases swap = open;
    open = next;
    next = swap;
  }

  private void enter(int state, int start, int word) {
    if (state == PhraseAutomaton.NONE) {
      return;
    }
    PhraseAutomaton phrases = compiled.phrases;
    int terms = phrases.terms(state);
    for (int at = phrases.slots(state); at < terms; at++) {
      partsMet.add(phrases.get(at), start, word);
    }
    for (int at = terms; at < phrases.termsEnd(state); at++) {
      hit(phrases.get(at), start, word);
    }
    if (phrases.followed(state) != 0) {
      following.clear();
      partsMet.follow(phrases, state, start, following);
      for (int i = 0; i < following.size(); i++) {
        part(following.get(i), start, word);
      }
    }
    if (phrases.open(state)) {
      next.add(state, start);
    }
  }

  /** Takes a part that follows one that was met. */
  private void part(int part, int start, int word) {
    int from = partsMet.from(compiled.phrases.slot(part - 1), start);
    if (from == PartsMet.NONE) {
      return;
    }
    if (compiled.parts.isLast(part)) {
      hit(compiled.parts.term(part), from, word);
    } else {
      partsMet.add(compiled.phrases.slot(part), from, word);
    }
  }

  private void hit(int term, int start, int word) {
    hitTerm.add(term);
    hitStart.add(start);
    hitEnd.add(word);
  }
}
