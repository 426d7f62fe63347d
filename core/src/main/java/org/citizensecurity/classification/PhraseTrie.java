package org.citizensecurity.classification;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds, word by word, which phrases end at a word. A phrase is a row of word choices; each stands
 * for parts of patterns.
 */
final class PhraseTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final long[] keys;
  private final int[] children;
  private final int mask;
  private final ImmutableIntArray[] ends;

  private PhraseTrie(long[] keys, int[] children, ImmutableIntArray[] ends) {
    this.keys = keys;
    this.children = children;
    this.mask = keys.length - 1;
    this.ends = ends;
  }

  int child(int node, int choice) {
    long key = key(node, choice);
    for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
      if (keys[slot] == EMPTY) {
        return NONE;
      }
    }
  }

  /** The parts of patterns that end at this node. */
  ImmutableIntArray ends(int node) {
    return ends[node];
  }

  private static final long EMPTY = -1;

  private static long key(int node, int choice) {
    return ((long) node << 32) | choice;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  /** Collects phrases. */
  static final class Builder {
    private long[] keys = new long[1 << 14];
    private int[] children = new int[1 << 14];
    private final List<ImmutableIntArray.Builder> ends = new ArrayList<>();

    Builder() {
      Arrays.fill(keys, EMPTY);
      ends.add(ImmutableIntArray.builder());
    }

    void add(int[] phrase, int part) {
      int node = ROOT;
      for (int choice : phrase) {
        node = child(node, choice);
      }
      ends.get(node).add(part);
    }

    private int child(int node, int choice) {
      if (ends.size() * 2 > keys.length) {
        grow();
      }
      long key = key(node, choice);
      int slot = slot(key, keys.length - 1);
      while (keys[slot] != EMPTY) {
        if (keys[slot] == key) {
          return children[slot];
        }
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      children[slot] = ends.size();
      ends.add(ImmutableIntArray.builder());
      return children[slot];
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[oldKeys.length * 2];
      children = new int[keys.length];
      Arrays.fill(keys, EMPTY);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != EMPTY) {
          int slot = slot(oldKeys[i], keys.length - 1);
          while (keys[slot] != EMPTY) {
            slot = (slot + 1) & (keys.length - 1);
          }
          keys[slot] = oldKeys[i];
          children[slot] = oldChildren[i];
        }
      }
    }

    PhraseTrie build() {
      return new PhraseTrie(
          keys,
          children,
          ends.stream().map(ImmutableIntArray.Builder::build).toArray(ImmutableIntArray[]::new));
    }
  }
}
