package org.citizensecurity.classification;

import java.util.Arrays;

/** Where an automaton goes from a state by a symbol: a table with open addresses. */
final class StepTable {
  static final int NONE = -1;
  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private int[] targets = new int[SMALLEST];
  private int size;

  StepTable() {
    Arrays.fill(keys, NONE);
  }

  int next(int state, int symbol) {
    long key = key(state, symbol);
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == NONE) {
        return NONE;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return targets[slot];
  }

  void put(int state, int symbol, int target) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key(state, symbol), target);
    size++;
  }

  private void insert(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != NONE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static long key(int state, int symbol) {
    return ((long) state << 32) | (symbol & 0xffff_ffffL);
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }
}
