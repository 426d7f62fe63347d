package org.citizensecurity.classification;

import java.util.Arrays;
import java.util.List;

/**
 * Finds, word class by word class, which phrases end at a word. A state is all phrases that began
 * at one word and may still go on, so that a step costs the same however many there are.
 */
final class PhraseAutomaton {
  /** No phrase goes on. */
  static final int NONE = StepTable.NONE;

  private final StepTable steps;

  /** State after the first word, by its class. */
  private final int[] begins;

  /** Where the parts that end on entering a state begin in {@link #parts}, by state. */
  private final int[] ends;

  private final int[] parts;
  private final boolean[] open;

  PhraseAutomaton(StepTable steps, int[] begins, List<int[]> endsByState, boolean[] open) {
    this.steps = steps;
    this.begins = begins;
    this.ends = new int[endsByState.size() + 1];
    for (int state = 0; state < endsByState.size(); state++) {
      ends[state + 1] = ends[state] + endsByState.get(state).length;
    }
    this.parts = endsByState.stream().flatMapToInt(Arrays::stream).toArray();
    this.open = open;
  }

  /** The state after a first word; {@link #NONE} where none begins with it. */
  int first(int wordClass) {
    return begins[wordClass];
  }

  /** The state after one more word; {@link #NONE} where no phrase goes on with it. */
  int next(int state, int wordClass) {
    return steps.next(state, wordClass);
  }

  /** Whether a phrase may go on from the state. */
  boolean open(int state) {
    return open[state];
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
