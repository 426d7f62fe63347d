package org.citizensecurity.intervention;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;

/** What the measures alone say; coding manual, sections 2, 3 and 8. */
final class Defaults {
  private Defaults() {}

  /** Mixed where hard and soft meet; otherwise the main measure decides. */
  static Optional<Approach> approach(List<Measure> measures) {
    ImmutableSet<Approach> approaches =
        measures.stream().map(Measure::defaultApproach).collect(Sets.toImmutableEnumSet());
    return approaches.containsAll(EnumSet.of(Approach.HARD, Approach.SOFT))
        ? Optional.of(Approach.MIXED)
        : measures.stream().findFirst().map(Measure::defaultApproach);
  }

  static Optional<ThreatScope> threatScope(List<Measure> measures) {
    ImmutableSet<ThreatScope> scopes =
        measures.stream().map(Measure::defaultThreatScope).collect(Sets.toImmutableEnumSet());
    return scopes.size() > 1 ? Optional.of(ThreatScope.BOTH) : scopes.stream().findFirst();
  }
}
