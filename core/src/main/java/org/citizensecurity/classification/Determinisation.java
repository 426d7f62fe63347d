package org.citizensecurity.classification;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes an automaton of phrases by the subset construction: a state is the set of all phrases that
 * may still go on. Every phrase may begin at every word.
 */
final class Determinisation {
  /** The nodes that may go on, and the parts that end on entering; both in ascending order. */
  private record State(ImmutableIntArray nodes, ImmutableIntArray ends) {}

  private static final int ROOT = 0;
  private static final ImmutableIntArray NONE = ImmutableIntArray.of();

  private final Phrases phrases;
  private final boolean[] skipped;

  /** The classes that are a choice, by choice. */
  private final List<IntList> classes = new ArrayList<>();

  /** What a word begins, by its class. */
  private final List<State> first = new ArrayList<>();

  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final StepTable steps = new StepTable();

  Determinisation(Phrases phrases, WordTrie words, boolean[] skipped) {
    this.phrases = phrases;
    this.skipped = skipped;
    for (int wordClass = 0; wordClass < words.classes(); wordClass++) {
      IntList nodes = new IntList();
      for (int choice : words.choices(wordClass)) {
        while (classes.size() <= choice) {
          classes.add(new IntList());
        }
        classes.get(choice).add(wordClass);
        Integer child = phrases.children(ROOT).get(choice);
        if (child != null) {
          nodes.add(child);
        }
      }
      first.add(entered(nodes));
    }
  }

  PhraseAutomaton automaton() {
    number(new State(NONE, NONE));
    int[] begins = IntStream.range(0, first.size())
        .map(wordClass ->
            lookedPast(wordClass) ? PhraseAutomaton.STAY : number(first.get(wordClass)))
        .toArray();
    for (int from = 0; from < states.size(); from++) {
      addSteps(from);
    }
    return new PhraseAutomaton(steps, begins, Lists.transform(states, State::ends));
  }

  private boolean lookedPast(int wordClass) {
    return skipped[wordClass] && first.get(wordClass).equals(new State(NONE, NONE));
  }

  private int number(State state) {
    return numbers.computeIfAbsent(state, key -> {
      states.add(key);
      return states.size() - 1;
    });
  }

  private State entered(IntList nodes) {
    IntStream.Builder going = IntStream.builder();
    IntStream.Builder ending = IntStream.builder();
    for (int i = 0; i < nodes.size(); i++) {
      int node = nodes.get(i);
      if (!phrases.children(node).isEmpty()) {
        going.add(node);
      }
      for (int j = 0; j < phrases.ends(node).size(); j++) {
        ending.add(phrases.ends(node).get(j));
      }
    }
    return new State(ascending(going.build()), ascending(ending.build()));
  }

  private void addSteps(int from) {
    State state = states.get(from);
    Map<Integer, IntList> entered = new LinkedHashMap<>();
    state.nodes.forEach(node -> phrases.children(node).forEach((choice, child) -> {
      IntList of = classes.get(choice);
      for (int i = 0; i < of.size(); i++) {
        entered.computeIfAbsent(of.get(i), key -> new IntList()).add(child);
      }
    }));
    entered.forEach((wordClass, nodes) -> {
      State next = union(entered(nodes), first.get(wordClass));
      State all = lookedPast(wordClass) ? union(next, new State(state.nodes, NONE)) : next;
      steps.put(from, wordClass, number(all));
    });
  }

  private static State union(State one, State other) {
    return new State(union(one.nodes, other.nodes), union(one.ends, other.ends));
  }

  private static ImmutableIntArray union(ImmutableIntArray one, ImmutableIntArray other) {
    return one.isEmpty()
        ? other
        : other.isEmpty() ? one : ascending(IntStream.concat(one.stream(), other.stream()));
  }

  private static ImmutableIntArray ascending(IntStream numbers) {
    return ImmutableIntArray.copyOf(numbers.sorted().distinct());
  }
}
