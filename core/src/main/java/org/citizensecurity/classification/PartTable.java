package org.citizensecurity.classification;

/** The parts of all terms, numbered through; those of a term stand together, in order. */
final class PartTable {
  static final int FIRST = 1;
  static final int LAST = 2;
  static final int SHIFT = 2;

  private final IntList parts = new IntList();
  private int before = -1;

  /** The number of the next part of {@code term}. */
  int next(int term) {
    parts.add((term << SHIFT) | (term == before ? 0 : FIRST));
    before = term;
    return parts.size() - 1;
  }

  /** Says that the latest part was the last of its term. */
  void end() {
    int last = parts.size() - 1;
    parts.set(last, parts.get(last) | LAST);
  }

  /** Term of each part above the bits {@link #FIRST} and {@link #LAST}. */
  int[] parts() {
    return parts.toArray();
  }
}
