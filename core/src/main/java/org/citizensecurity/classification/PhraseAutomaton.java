package org.citizensecurity.classification;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * Finds, word class by word class, which phrases end at a word: one step a word, whatever the
 * number of phrases.
 */
final class PhraseAutomaton {
  /** No phrase has begun. */
  static final int START = 0;

  /** The word is looked past: the state stays as it was and no phrase ends. */
  static final int STAY = -1;

  private final StepTable steps;

  /** State after a class where no phrase goes on, by class. */
  private final int[] begins;

  /** Where the parts that end on entering a state begin in {@link #parts}, by state. */
  private final int[] ends;

  private final int[] parts;

  PhraseAutomaton(StepTable steps, int[] begins, List<ImmutableIntArray> endsByState) {
    this.steps = steps;
    this.begins = begins;
    this.ends = new int[endsByState.size() + 1];
    for (int state = 0; state < endsByState.size(); state++) {
      ends[state + 1] = ends[state] + endsByState.get(state).length();
    }
    this.parts = endsByState.stream().flatMapToInt(ImmutableIntArray::stream).toArray();
  }

  int next(int state, int wordClass) {
    int next = state == START ? StepTable.NONE : steps.next(state, wordClass);
    return next == StepTable.NONE ? begins[wordClass] : next;
  }

  /** Whether a word of the class begins a phrase. */
  boolean begins(int wordClass) {
    return begins[wordClass] > START;
  }

  /** The first of the parts that end where the state was entered. */
  int firstEnd(int state) {
    return ends[state];
  }

  /** Follows the last of the parts that end where the state was entered. */
  int lastEnd(int state) {
    return ends[state + 1];
  }

  /** A part that ends; those of a state in order, of the same words the heaviest first. */
  int part(int end) {
    return parts[end];
  }
}
