package org.citizensecurity.classification;

/** The parts of all terms, numbered through; those of a term stand together, in order. */
final class PartTable {
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int SHIFT = 2;

  private final IntList parts = new IntList();
  private int before = -1;

  /** Adds the next part of {@code term}. */
  void add(int term) {
    parts.add((term << SHIFT) | (term == before ? 0 : FIRST));
    before = term;
  }

  /** Says that the latest part was the last of its term. */
  void end() {
    int last = parts.size() - 1;
    parts.set(last, parts.get(last) | LAST);
  }

  boolean isFirst(int part) {
    return (parts.get(part) & FIRST) != 0;
  }

  boolean isLast(int part) {
    return (parts.get(part) & LAST) != 0;
  }

  int term(int part) {
    return parts.get(part) >>> SHIFT;
  }
}
