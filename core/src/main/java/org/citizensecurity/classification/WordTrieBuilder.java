package org.citizensecurity.classification;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects choices of spellings and packs them into a {@link WordTrie}. */
final class WordTrieBuilder {
  private static final int NONE = WordTrie.NONE;

  private final Map<ImmutableSortedSet<String>, Integer> ids = new HashMap<>();
  private final ListMultimap<Integer, Integer> exact = ArrayListMultimap.create();
  private final ListMultimap<Integer, Integer> prefix = ArrayListMultimap.create();

  /** Child by node and symbol; parents come before their children. */
  private int[] next = new int[1 << 16];

  private int nodes;

  WordTrieBuilder() {
    node();
  }

  /** The number of a choice of spellings, the same for the same spellings. */
  int choice(ImmutableSortedSet<String> spellings) {
    Integer known = ids.get(spellings);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(spellings, id);
    for (String spelling : spellings) {
      boolean open = spelling.endsWith("*");
      int node = insert(open ? spelling.substring(0, spelling.length() - 1) : spelling);
      (open ? prefix : exact).put(node, id);
    }
    return id;
  }

  private int insert(String word) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      int at = node * Fold.SYMBOLS + Fold.plain(word.charAt(i));
      int child = next[at];
      if (child == NONE) {
        child = node();
        next[at] = child;
      }
      node = child;
    }
    return node;
  }

  private int node() {
    int size = (nodes + 1) * Fold.SYMBOLS;
    if (size > next.length) {
      next = Arrays.copyOf(next, size * 2);
    }
    Arrays.fill(next, nodes * Fold.SYMBOLS, size, NONE);
    return nodes++;
  }

  WordTrie build() {
    Map<Set<Integer>, Integer> classes = new HashMap<>();
    List<int[]> choices = new ArrayList<>();
    classes.put(ImmutableSet.of(), 0);
    choices.add(new int[0]);
    Packing packing = new Packing();
    List<Set<Integer>> open = new ArrayList<>(Collections.nCopies(nodes, ImmutableSet.of()));
    int[] whole = new int[packing.cells()];
    int[] beyond = new int[packing.cells()];
    for (int node = 0; node < nodes; node++) {
      int cell = packing.cell[node];
      if (prefix.containsKey(node)) {
        open.set(node, union(open.get(node), prefix.get(node)));
        beyond[cell] = classOf(open.get(node), classes, choices);
      }
      whole[cell] = exact.containsKey(node)
          ? classOf(union(open.get(node), exact.get(node)), classes, choices)
          : beyond[cell];
      for (int symbol = 0; symbol < Fold.SYMBOLS; symbol++) {
        int child = next[node * Fold.SYMBOLS + symbol];
        if (child != NONE) {
          open.set(child, open.get(node));
          beyond[packing.cell[child]] = beyond[cell];
        }
      }
    }
    return new WordTrie(packing.packed, whole, beyond, choices.toArray(int[][]::new));
  }

  private static Set<Integer> union(Set<Integer> some, Collection<Integer> more) {
    Set<Integer> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  private static int classOf(
      Set<Integer> set, Map<Set<Integer>, Integer> classes, List<int[]> choices) {
    return classes.computeIfAbsent(set, key -> {
      choices.add(key.stream().mapToInt(Integer::intValue).toArray());
      return choices.size() - 1;
    });
  }

  /** Where every node stands: the first place where its branches meet no others. */
  private final class Packing {
    private final int[] cell = new int[nodes];
    private final BitSet taken = new BitSet();
    private int[] packed = new int[4 * nodes];

    Packing() {
      Arrays.fill(packed, NONE);
      taken.set(WordTrie.ROOT);
      for (int node = 0; node < nodes; node++) {
        place(node);
      }
      int length = 2 * (taken.length() + Fold.SYMBOLS);
      int before = packed.length;
      packed = Arrays.copyOf(packed, length);
      Arrays.fill(packed, Math.min(before, length), length, NONE);
      for (int at = 1; at < length; at += 2) {
        packed[at] = Math.max(packed[at], 0);
      }
    }

    int cells() {
      return packed.length / 2;
    }

    private void place(int node) {
      int[] symbols = symbols(node);
      if (symbols.length > 0) {
        int base = base(symbols);
        set(2 * cell[node] + 1, base);
        for (int symbol : symbols) {
          cell[next[node * Fold.SYMBOLS + symbol]] = base + symbol;
          taken.set(base + symbol);
          set(2 * (base + symbol), cell[node]);
        }
      }
    }

    private int base(int[] symbols) {
      int free = taken.nextClearBit(symbols[0]);
      while (!fits(symbols, free - symbols[0])) {
        free = taken.nextClearBit(free + 1);
      }
      return free - symbols[0];
    }

    private boolean fits(int[] symbols, int base) {
      return Arrays.stream(symbols).noneMatch(symbol -> taken.get(base + symbol));
    }

    private int[] symbols(int node) {
      int row = node * Fold.SYMBOLS;
      int[] symbols = new int[Fold.SYMBOLS];
      int size = 0;
      for (int symbol = 0; symbol < Fold.SYMBOLS; symbol++) {
        if (next[row + symbol] != NONE) {
          symbols[size++] = symbol;
        }
      }
      return Arrays.copyOf(symbols, size);
    }

    private void set(int at, int value) {
      if (at >= packed.length) {
        int before = packed.length;
        packed = Arrays.copyOf(packed, 2 * at);
        Arrays.fill(packed, before, packed.length, NONE);
      }
      packed[at] = value;
    }
  }
}
