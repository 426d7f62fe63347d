package org.citizensecurity.classification;

/**
 * Finds, letter by letter, which words of the codebook a word of the text is. Words with the same
 * answer share a class; class 0 is no word of the codebook.
 *
 * <p>A double-array trie (Aoe 1989): a node is a cell, and its branch for a symbol is the cell at
 * its base plus the symbol, if that cell says that it belongs to the node.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  /** Parent and base by cell, side by side since they are read together. */
  private final int[] cells;

  /** Class of a word that ends at the node. */
  private final int[] whole;

  /** Class of a word that goes on below the node where the trie has no branch. */
  private final int[] beyond;

  /** The choices that each class is, in ascending order. */
  private final int[][] choices;

  WordTrie(int[] cells, int[] whole, int[] beyond, int[][] choices) {
    this.cells = cells;
    this.whole = whole;
    this.beyond = beyond;
    this.choices = choices;
  }

  /** The node after a letter; {@link #NONE} where the trie has no branch. */
  int next(int node, int symbol) {
    int next = cells[(node << 1) + 1] + symbol;
    return cells[next << 1] == node ? next : NONE;
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
}
