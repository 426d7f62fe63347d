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

  void addAll(IntList others) {
    for (int i = 0; i < others.size; i++) {
      add(others.values[i]);
    }
  }

  boolean contains(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
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

  void sort() {
    Arrays.sort(values, 0, size);
  }

  void clear() {
    size = 0;
  }
}
