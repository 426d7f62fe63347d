package org.citizensecurity.classification;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The transitions of an automaton in one array (row displacement): a step costs the same however
 * many nodes and symbols there are, and takes little more room than the transitions themselves.
 */
final class PackedTransitions {
  static final int NONE = -1;

  /** The transitions of one node: symbols in ascending order and where each leads. */
  static final class Row {
    private final int[] symbols;
    private final int[] targets;

    Row(int[] symbols, int[] targets) {
      this.symbols = symbols;
      this.targets = targets;
    }
  }

  /** Where the row of a node begins. */
  private final int[] base;

  /** The node that owns a cell, and where the cell leads. */
  private final int[] cells;

  private PackedTransitions(int[] base, int[] cells) {
    this.base = base;
    this.cells = cells;
  }

  int next(int node, int symbol) {
    int cell = (base[node] + symbol) << 1;
    return cells[cell] == node ? cells[cell + 1] : NONE;
  }

  /** Packs rows, one by node; symbols are below {@code symbols}. */
  static PackedTransitions of(List<Row> rows, int symbols) {
    int[] base = new int[rows.size()];
    BitSet taken = new BitSet();
    int[] longestFirst = IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing((Integer node) -> -rows.get(node).symbols.length))
        .mapToInt(Integer::intValue)
        .toArray();
    int length = symbols;
    int from = 0;
    for (int node : longestFirst) {
      int[] row = rows.get(node).symbols;
      if (row.length > 0) {
        from = taken.nextClearBit(from);
        base[node] = place(row, taken, from);
        for (int symbol : row) {
          taken.set(base[node] + symbol);
        }
        length = Math.max(length, base[node] + symbols);
      }
    }
    int[] cells = new int[length * 2];
    Arrays.fill(cells, NONE);
    for (int node = 0; node < base.length; node++) {
      Row row = rows.get(node);
      for (int i = 0; i < row.symbols.length; i++) {
        int cell = (base[node] + row.symbols[i]) << 1;
        cells[cell] = node;
        cells[cell + 1] = row.targets[i];
      }
    }
    return new PackedTransitions(base, cells);
  }

  /** The first place at or after {@code from} where no symbol of the row meets a taken cell. */
  private static int place(int[] row, BitSet taken, int from) {
    int cell = Math.max(from, row[0]);
    while (true) {
      cell = taken.nextClearBit(cell);
      int start = cell - row[0];
      if (Arrays.stream(row).noneMatch(symbol -> taken.get(start + symbol))) {
        return start;
      }
      cell++;
    }
  }
}
