package org.citizensecurity.portfolio;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.jspecify.annotations.Nullable;

/** Which intervention is a part of which. */
final class Parents {
  private final Map<InterventionId, InterventionId> parents = new HashMap<>();

  private Parents() {}

  static Parents of(Iterable<Intervention> interventions) {
    Parents parents = new Parents();
    for (Intervention intervention : interventions) {
      intervention.parent().ifPresent(parent -> parents.parents.put(intervention.id(), parent));
    }
    return parents;
  }

  /** Those that are reached again by going from part to parent. */
  ImmutableSet<InterventionId> circular() {
    return parents.keySet().stream()
        .filter(this::isCircular)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean isCircular(InterventionId start) {
    Set<InterventionId> passed = new HashSet<>();
    @Nullable InterventionId here = parents.get(start);
    while (here != null && !here.equals(start) && passed.add(here)) {
      here = parents.get(here);
    }
    return start.equals(here);
  }
}
