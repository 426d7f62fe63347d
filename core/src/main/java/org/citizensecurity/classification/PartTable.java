package org.citizensecurity.classification;

import java.util.BitSet;

/** The parts of all terms, numbered through; those of a term stand together, in order. */
final class PartTable {
  private final IntList terms = new IntList();
  private final BitSet first = new BitSet();
  private final BitSet last = new BitSet();

  /** Adds a part of {@code term}. */
  void next(int term) {
    int part = terms.size();
    first.set(part, part == 0 || terms.get(part - 1) != term);
    terms.add(term);
  }

  /** Says that the latest part was the last of its term. */
  void end() {
    last.set(terms.size() - 1);
  }

  int[] terms() {
    int[] array = new int[terms.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = terms.get(i);
    }
    return array;
  }

  boolean[] first() {
    return flags(first);
  }

  boolean[] last() {
    return flags(last);
  }

  private boolean[] flags(BitSet set) {
    boolean[] array = new boolean[terms.size()];
    set.stream().forEach(i -> array[i] = true);
    return array;
  }
}
