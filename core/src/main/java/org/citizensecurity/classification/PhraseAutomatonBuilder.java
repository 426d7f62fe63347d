package org.citizensecurity.classification;

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

  /** Node at which each part ends. */
  private final IntList nodeOf = new IntList();

  private final Map<ImmutableIntArray, Integer> numbers = new HashMap<>();
  private final List<ImmutableIntArray> states = new ArrayList<>();
  private final StepTable follows = new StepTable();

  PhraseAutomatonBuilder() {
    node();
  }

  /** Adds the words of the next part. */
  void add(int[] phrase) {
    int node = ROOT;
    for (int choice : phrase) {
      node = children.get(node).computeIfAbsent(choice, key -> node());
    }
    ends.get(node).add(nodeOf.size());
    nodeOf.add(node);
  }

  private int node() {
    children.add(new LinkedHashMap<>());
    ends.add(new IntList());
    return children.size() - 1;
  }

  /** The automaton; {@code table} are the parts that were added. */
  PhraseAutomaton build(WordTrie words, PartTable table) {
    List<IntList> classes = classes(words);
    int[] begins = new int[words.classes()];
    Arrays.fill(begins, PhraseAutomaton.NONE);
    steps(ImmutableIntArray.of(ROOT), classes)
        .forEach((wordClass, nodes) -> begins[wordClass] = number(nodes));
    IntList from = new IntList();
    IntList with = new IntList();
    IntList to = new IntList();
    IntList rowOf = new IntList();
    IntList rows = new IntList();
    int[] slots = slots(table);
    for (int state = 0; state < states.size(); state++) {
      int here = state;
      int[] goesOn = {0};
      steps(states.get(state), classes).forEach((wordClass, nodes) -> {
        from.add(here);
        with.add(wordClass);
        to.add(number(nodes));
        goesOn[0] |= 1 << wordClass;
      });
      rowOf.add(row(rows, goesOn[0], states.get(state), table, slots));
    }
    StepTable steps = new StepTable();
    for (int i = 0; i < from.size(); i++) {
      steps.put(rowOf.get(from.get(i)), with.get(i), rowOf.get(to.get(i)));
    }
    for (int i = 0; i < begins.length; i++) {
      begins[i] = begins[i] == PhraseAutomaton.NONE ? PhraseAutomaton.NONE : rowOf.get(begins[i]);
    }
    return new PhraseAutomaton(steps, follows, begins, rows.toArray(), slots);
  }

  /** The slot of each part: first parts of the same words share theirs. */
  private int[] slots(PartTable table) {
    int[] slots = new int[nodeOf.size()];
    for (int part = 0; part < slots.length; part++) {
      slots[part] = table.isFirst(part) ? nodeOf.get(part) : -part;
    }
    return slots;
  }

  private int row(
      IntList rows, int goesOn, ImmutableIntArray nodes, PartTable table, int[] slotOf) {
    IntList slots = new IntList();
    IntList terms = new IntList();
    Map<Integer, IntList> following = new LinkedHashMap<>();
    int followed = 0;
    for (int part : endsAt(nodes)) {
      if (!table.isFirst(part)) {
        following.computeIfAbsent(slotOf[part - 1], slot -> new IntList()).add(part);
        followed |= 1 << slotOf[part - 1];
      } else if (table.isLast(part)) {
        terms.add(table.term(part));
      } else if (!slots.contains(slotOf[part])) {
        slots.add(slotOf[part]);
      }
    }
    int state = PhraseAutomaton.addRow(rows, goesOn, followed, slots, terms);
    following.forEach((slot, parts) -> {
      follows.put(state, slot, rows.size());
      rows.add(parts.size());
      rows.addAll(parts);
    });
    return state;
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
    nodes.forEach(node -> all.addAll(ends.get(node)));
    return all.ascending();
  }
}
