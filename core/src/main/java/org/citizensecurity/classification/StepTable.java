package org.citizensecurity.classification;

import java.util.Arrays;

/**
 * A number for a state and a symbol: a table with open addresses. Most questions are for what is
 * not there, and the table is larger than the caches of a processor: a filter of a few bits for
 * each entry answers most of them.
 */
final class StepTable {
  static final int NONE = -1;
  private static final int SMALLEST = 10;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private int logarithm = SMALLEST;
  private long[] keys = {};
  private int[] targets = {};

  /** Four bits for each place of the table, of which at most half are taken. */
  private long[] filter = {};

  private int size;

  StepTable() {
    allot();
  }

  int next(int state, int symbol) {
    long key = key(state, symbol);
    long hash = key * MIX;
    if ((filter[word(hash)] >>> bit(hash) & 1) == 0) {
      return NONE;
    }
    int slot = slot(hash);
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
    long hash = key * MIX;
    filter[word(hash)] |= 1L << bit(hash);
    int slot = slot(hash);
    while (keys[slot] != NONE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    logarithm++;
    allot();
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void allot() {
    keys = new long[1 << logarithm];
    targets = new int[keys.length];
    filter = new long[keys.length / 16];
    Arrays.fill(keys, NONE);
  }

  private static long key(int state, int symbol) {
    return ((long) state << 32) | (symbol & 0xffff_ffffL);
  }

  private int slot(long hash) {
    return (int) (hash >>> -logarithm);
  }

  private int word(long hash) {
    return (int) (hash >>> (4 - logarithm));
  }

  /** Six bits that do not tell the slot. */
  private int bit(long hash) {
    return (int) (hash >>> (58 - logarithm)) & 63;
  }
}
