package org.citizensecurity.classification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citizensecurity.measure.Measure;

/** Numbers all targets: those of facets with a fixed set of values first, then contexts. */
final class TargetNumbers {
  private final Map<Target, Integer> numbers = new HashMap<>();
  private final List<Target> targets = new ArrayList<>();
  private final EnumMap<Facet, Integer> first = new EnumMap<>(Facet.class);
  private final EnumMap<Measure, Integer> measures = new EnumMap<>(Measure.class);
  private final int scored;

  TargetNumbers() {
    for (Facet facet : Facet.values()) {
      first.put(facet, targets.size());
      facet.allowed().forEach(value -> add(new Target(facet, value)));
    }
    scored = targets.size();
    for (Measure measure : Measure.values()) {
      measures.put(measure, id(Target.of(measure)));
    }
  }

  /** The number of a target, which it gets where it has none. */
  int add(Target target) {
    return numbers.computeIfAbsent(target, key -> {
      targets.add(key);
      return targets.size() - 1;
    });
  }

  /** The number of a target; -1 for a context that no term has. */
  int id(Target target) {
    return numbers.getOrDefault(target, -1);
  }

  /** The number of a target of a facet that has a fixed set of values. */
  int id(Facet facet, String value) {
    return Objects.requireNonNull(first.get(facet)) + facet.allowed().indexOf(value);
  }

  int id(Measure measure) {
    return Objects.requireNonNull(measures.get(measure));
  }

  Target get(int id) {
    return targets.get(id);
  }

  boolean isMeasure(int id) {
    return targets.get(id).facet() == Facet.MEASURE;
  }

  int size() {
    return targets.size();
  }

  /** How many have a score: the numbers below are theirs, contexts come after them. */
  int scored() {
    return scored;
  }
}
