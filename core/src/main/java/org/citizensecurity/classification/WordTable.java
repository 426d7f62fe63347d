package org.citizensecurity.classification;

import java.util.Arrays;

/** The words of a record: place in the passage and clause, side by side. */
final class WordTable {
  private static final int WIDTH = 3;

  private int[] cells = new int[64 * WIDTH];
  private int size;

  void add(int start, int end, int clause) {
    int at = size++ * WIDTH;
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, 2 * at);
    }
    cells[at] = start;
    cells[at + 1] = end;
    cells[at + 2] = clause;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int start(int word) {
    return cells[word * WIDTH];
  }

  int end(int word) {
    return cells[word * WIDTH + 1];
  }

  int clause(int word) {
    return cells[word * WIDTH + 2];
  }
}
