package org.citizensecurity.classification;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects phrases, rows of word choices that stand for parts of patterns, as a tree; and makes
 * their automaton over word classes: a state is a set of nodes of the tree.
 */
final class PhraseAutomatonBuilder {
  private static final int ROOT = 0;

  /** Children by node and choice. */
  private final List<Map<Integer, Integer>> children = new ArrayList<>();

  /** Parts that end at a node. */
  private final List<IntList> ends = new ArrayList<>();

  private final Map<ImmutableIntArray, Integer> numbers = new HashMap<>();
  private final List<ImmutableIntArray> states = new ArrayList<>();

  PhraseAutomatonBuilder() {
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

  PhraseAutomaton build(WordTrie words) {
    List<IntList> classes = classes(words);
    int[] begins = new int[words.classes()];
    Arrays.fill(begins, PhraseAutomaton.NONE);
    steps(ImmutableIntArray.of(ROOT), classes)
        .forEach((wordClass, nodes) -> begins[wordClass] = number(nodes));
    StepTable steps = new StepTable();
    List<int[]> endsByState = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    for (int state = 0; state < states.size(); state++) {
      int from = state;
      ImmutableIntArray nodes = states.get(state);
      endsByState.add(endsAt(nodes));
      Map<Integer, IntList> entered = steps(nodes, classes);
      open.add(!entered.isEmpty());
      entered.forEach((wordClass, next) -> steps.put(from, wordClass, number(next)));
    }
    return new PhraseAutomaton(steps, begins, endsByState, Booleans.toArray(open));
  }

  /** The classes of words that are a choice, by choice. */
  private static List<IntList> classes(WordTrie words) {
    List<IntList> classes = new ArrayList<>();
    for (int wordClass = 0; wordClass < words.classes(); wordClass++) {
      for (int choice : words.choices(wordClass)) {
        while (classes.size() <= choice) {
          classes.add(new IntList());
        }
        classes.get(choice).add(wordClass);
      }
    }
    return classes;
  }

  /** The nodes that are entered from some nodes, by class of the word. */
  private Map<Integer, IntList> steps(ImmutableIntArray nodes, List<IntList> classes) {
    Map<Integer, IntList> entered = new LinkedHashMap<>();
    nodes.forEach(node -> children.get(node).forEach((choice, child) -> {
      IntList of = classes.get(choice);
      for (int i = 0; i < of.size(); i++) {
        entered.computeIfAbsent(of.get(i), key -> new IntList()).add(child);
      }
    }));
    return entered;
  }

  private int number(IntList nodes) {
    return numbers.computeIfAbsent(ImmutableIntArray.copyOf(nodes.ascending()), key -> {
      states.add(key);
      return states.size() - 1;
    });
  }

  private int[] endsAt(ImmutableIntArray nodes) {
    IntList all = new IntList();
    nodes.forEach(node -> {
      IntList here = ends.get(node);
      for (int i = 0; i < here.size(); i++) {
        all.add(here.get(i));
      }
    });
    return all.ascending();
  }
}
