package org.citizensecurity.classification;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds, letter by letter, which words of the codebook a word of the text is. Words with the same
 * answer share a class; class 0 is no word of the codebook.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = PackedTransitions.NONE;

  private final PackedTransitions next;

  /** Class of a word that ends at the node. */
  private final int[] whole;

  /** Class of a word that goes on below the node where the trie has no branch. */
  private final int[] beyond;

  /** The choices that each class is. */
  private final int[][] choices;

  private WordTrie(PackedTransitions next, int[] whole, int[] beyond, int[][] choices) {
    this.next = next;
    this.whole = whole;
    this.beyond = beyond;
    this.choices = choices;
  }

  /** The node after a letter; {@link #NONE} where the trie has no branch. */
  int next(int node, int symbol) {
    return next.next(node, symbol);
  }

  int whole(int node) {
    return whole[node];
  }

  int beyond(int node) {
    return beyond[node];
  }

  int[] choices(int wordClass) {
    return choices[wordClass];
  }

  int classes() {
    return choices.length;
  }

  /** Collects choices of spellings. */
  static final class Builder {
    private final Map<ImmutableSortedSet<String>, Integer> ids = new HashMap<>();
    private final ListMultimap<Integer, Integer> exact = ArrayListMultimap.create();
    private final ListMultimap<Integer, Integer> prefix = ArrayListMultimap.create();
    private int[] next = new int[1 << 16];
    private int nodes;

    Builder() {
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
      int node = ROOT;
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
      int[] whole = new int[nodes];
      int[] beyond = new int[nodes];
      List<Set<Integer>> open = new ArrayList<>(Collections.nCopies(nodes, ImmutableSet.of()));
      for (int node = 0; node < nodes; node++) {
        if (prefix.containsKey(node)) {
          open.set(node, union(open.get(node), prefix.get(node)));
          beyond[node] = classOf(open.get(node), classes, choices);
        }
        whole[node] = exact.containsKey(node)
            ? classOf(union(open.get(node), exact.get(node)), classes, choices)
            : beyond[node];
        for (int symbol = 0; symbol < Fold.SYMBOLS; symbol++) {
          int child = next[node * Fold.SYMBOLS + symbol];
          if (child != NONE) {
            open.set(child, open.get(node));
            beyond[child] = beyond[node];
          }
        }
      }
      return new WordTrie(packed(), whole, beyond, choices.toArray(int[][]::new));
    }

    private PackedTransitions packed() {
      List<PackedTransitions.Row> rows = new ArrayList<>(nodes);
      for (int node = 0; node < nodes; node++) {
        int row = node * Fold.SYMBOLS;
        int[] symbols = IntStream.range(0, Fold.SYMBOLS)
            .filter(symbol -> next[row + symbol] != NONE)
            .toArray();
        int[] targets = new int[symbols.length];
        Arrays.setAll(targets, i -> next[row + symbols[i]]);
        rows.add(new PackedTransitions.Row(symbols, targets));
      }
      return PackedTransitions.of(rows, Fold.SYMBOLS);
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
  }
}
