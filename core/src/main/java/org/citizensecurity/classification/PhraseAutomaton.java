package org.citizensecurity.classification;

/**
 * Finds, word class by word class, which phrases end at a word. A state is all phrases that began
 * at one word and may still go on, so that a step costs the same however many there are.
 *
 * <p>A state is the place of its row in one table: a filter of the word classes that phrases go on
 * with, a filter of the slots that parts which end here must follow, the ends of the two lists that
 * come next, and these: the slots of first parts that end here, and the terms of one part that do.
 * Filters have a bit for each number, modulo their size: where it is not set nothing need be looked
 * up, which is so nearly always.
 */
final class PhraseAutomaton {
  /** No phrase goes on. */
  static final int NONE = StepTable.NONE;

  private static final int FOLLOWED = 1;
  private static final int SLOTS_END = 2;
  private static final int TERMS_END = 3;
  private static final int SLOTS = 4;

  private final StepTable steps;

  /** State after the first word, by its class. */
  private final int[] begins;

  /** Where the parts are listed that end in a state and follow a slot. */
  private final StepTable follows;

  private final int[] rows;

  /** Where each part is kept once met; first parts of the same words share a slot. */
  private final int[] slotOf;

  PhraseAutomaton(StepTable steps, StepTable follows, int[] begins, int[] rows, int[] slotOf) {
    this.steps = steps;
    this.follows = follows;
    this.begins = begins;
    this.rows = rows;
    this.slotOf = slotOf;
  }

  /** Adds the row of a state; {@code goesOn} and {@code followed} are filters. */
  static int addRow(IntList rows, int goesOn, int followed, IntList slots, IntList terms) {
    int state = rows.size();
    int slotsEnd = state + SLOTS + slots.size();
    rows.add(goesOn);
    rows.add(followed);
    rows.add(slotsEnd);
    rows.add(slotsEnd + terms.size());
    rows.addAll(slots);
    rows.addAll(terms);
    return state;
  }

  /** The state after a first word; {@link #NONE} where none begins with it. */
  int first(int wordClass) {
    return begins[wordClass];
  }

  /** The state after one more word; {@link #NONE} where no phrase goes on with it. */
  int next(int state, int wordClass) {
    return (rows[state] >>> wordClass & 1) == 0 ? NONE : steps.next(state, wordClass);
  }

  /** Whether a phrase may go on from the state. */
  boolean open(int state) {
    return rows[state] != 0;
  }

  /** Where the slots begin of first parts that end where the state was entered. */
  int slots(int state) {
    return state + SLOTS;
  }

  /** Where the slots end and the terms begin that do; of the same words the heaviest first. */
  int terms(int state) {
    return rows[state + SLOTS_END];
  }

  int termsEnd(int state) {
    return rows[state + TERMS_END];
  }

  /** A filter of the slots that parts which end where the state was entered must follow. */
  int followed(int state) {
    return rows[state + FOLLOWED];
  }

  /** Where their number stands, and behind it the parts that follow a slot; else {@link #NONE}. */
  int following(int state, int slot) {
    return follows.next(state, slot);
  }

  int slot(int part) {
    return slotOf[part];
  }

  /** A number of a list. */
  int get(int at) {
    return rows[at];
  }
}
