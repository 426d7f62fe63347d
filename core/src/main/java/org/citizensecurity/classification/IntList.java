package org.citizensecurity.classification;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {
  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** The numbers in ascending order. */
  int[] ascending() {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  void clear() {
    size = 0;
  }
}
