package org.citizensecurity.classification;

/**
 * Finds, word class by word class, which phrases end at a word: one step a word, whatever the
 * number of phrases.
 */
final class PhraseAutomaton {
  /** No phrase has begun. */
  static final int START = 0;

  /** The word is looked past: the state stays as it was and no phrase ends. */
  static final int STAY = -1;

  private final StepTable next;

  /** State after a class where no phrase goes on, by class. */
  private final int[] begins;

  /** The parts of patterns that end on entering a state, by state. */
  private final int[][] ends;

  PhraseAutomaton(StepTable next, int[] begins, int[][] ends) {
    this.next = next;
    this.begins = begins;
    this.ends = ends;
  }

  int next(int state, int wordClass) {
    int goesOn = state == START ? StepTable.NONE : next.next(state, wordClass);
    return goesOn == StepTable.NONE ? begins[wordClass] : goesOn;
  }

  /** The parts that end where the state was entered; of the same words the heaviest first. */
  int[] ends(int state) {
    return ends[state];
  }
}
