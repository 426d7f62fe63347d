package org.citizensecurity.classification;

import java.util.Arrays;

/**
 * The parts of terms that were met in a sentence and that others may follow after a gap, in order
 * of their last words.
 */
final class PartsMet {
  /** So many words at most from the last of a part to the first of the next. */
  private static final int REACH = PhrasePattern.MAX_GAP + 1;

  static final int NONE = -1;

  private static final int FROM = 1;
  private static final int END = 2;
  private static final int WIDTH = 3;

  /** Slot of the part, first word of its term and last word of its own, by part. */
  private int[] cells = new int[64 * WIDTH];

  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a part that ends at the latest word; {@code from} is the first word of its term. */
  void add(int slot, int from, int end) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * size);
    }
    cells[size] = slot;
    cells[size + FROM] = from;
    cells[size + END] = end;
    size += WIDTH;
  }

  /**
   * Adds to {@code parts} those that end in a state and follow a part that was met, in order; the
   * state was entered by words from {@code start} on.
   */
  void follow(PhraseAutomaton phrases, int state, int start, IntList parts) {
    int filter = phrases.followed(state);
    int lists = 0;
    for (int at = size - WIDTH; at >= 0 && cells[at + END] >= start - REACH; at -= WIDTH) {
      int slot = cells[at];
      if ((filter >>> slot & 1) != 0 && cells[at + END] < start) {
        int list = phrases.following(state, slot);
        if (list != PhraseAutomaton.NONE && latest(slot) == at) {
          lists++;
          for (int i = list + 1; i <= list + phrases.get(list); i++) {
            parts.add(phrases.get(i));
          }
        }
      }
    }
    if (lists > 1) {
      parts.sort();
    }
  }

  private int latest(int slot) {
    int at = size - WIDTH;
    while (cells[at] != slot) {
      at -= WIDTH;
    }
    return at;
  }

  /**
   * The first word of the term of the latest part in a slot; {@link #NONE} where that part does not
   * end before {@code start}.
   */
  int from(int slot, int start) {
    int at = latest(slot);
    return cells[at + END] < start ? cells[at + FROM] : NONE;
  }
}
