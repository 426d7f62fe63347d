package org.citizensecurity.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects phrases: rows of word choices, each of which stands for parts of patterns. A tree of
 * nodes; the automaton over word classes is made of it.
 */
final class Phrases {
  private static final int ROOT = 0;

  /** Children by node and choice. */
  private final List<Map<Integer, Integer>> children = new ArrayList<>();

  private final List<IntList> ends = new ArrayList<>();

  Phrases() {
    node();
  }

  void add(int[] phrase, int part) {
    int node = ROOT;
    for (int choice : phrase) {
      node = children.get(node).computeIfAbsent(choice, key -> node());
    }
    ends.get(node).add(part);
  }

  private int node() {
    children.add(new LinkedHashMap<>());
    ends.add(new IntList());
    return children.size() - 1;
  }

  /** Where a node goes by word choice. */
  Map<Integer, Integer> children(int node) {
    return children.get(node);
  }

  /** The parts that end at a node. */
  IntList ends(int node) {
    return ends.get(node);
  }

  /**
   * The automaton over word classes; those that are skipped and begin no phrase are looked past.
   */
  PhraseAutomaton automaton(WordTrie words, boolean[] skipped) {
    return new Determinisation(this, words, skipped).automaton();
  }
}
