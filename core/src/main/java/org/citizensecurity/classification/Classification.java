package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;

/**
 * How the classifier codes a record, and why.
 *
 * @param coding the codes
 * @param reasons why each facet has its code: the relevance, each measure, then the other facets in
 *     the order of the coding manual; of a record that is not relevant the relevance alone
 * @param weights the weight of every measure that anything speaks for, coded or not, the heaviest
 *     first
 * @param evidence all that was found, in order of the text, codes last; also what speaks against
 * @param codebook the version of the codebook
 */
public record Classification(
    Coding coding,
    ImmutableList<Reason> reasons,
    ImmutableMap<Measure, Integer> weights,
    ImmutableList<Evidence> evidence,
    String codebook)
    implements Serializable {

  /** What was found about one facet. */
  public ImmutableList<Evidence> evidence(Facet facet) {
    return evidence.stream()
        .filter(item -> item.target().facet() == facet)
        .collect(toImmutableList());
  }

  /** What was found for or against a measure. */
  public ImmutableList<Evidence> evidence(Measure measure) {
    Target target = Target.of(measure);
    return evidence.stream()
        .filter(item -> item.target().equals(target))
        .collect(toImmutableList());
  }

  /**
   * What was found for the grounds of a reason. Where the code is what a measure stands for, or
   * follows from another code, that is what was found for the measure or the other code.
   */
  public ImmutableList<Evidence> evidence(Reason reason) {
    Set<Target> found = new HashSet<>();
    Set<Reason> known = new HashSet<>();
    Deque<Reason> open = new ArrayDeque<>();
    open.add(reason);
    while (!open.isEmpty()) {
      Reason next = open.remove();
      if (known.add(next)) {
        for (Ground ground : next.grounds()) {
          found.add(ground.target());
          if (!(ground instanceof Ground.Weight)) {
            reasons.stream().filter(other -> other.decides(ground.target())).forEach(open::add);
          }
        }
      }
    }
    return evidence.stream()
        .filter(item -> item.standing() == Standing.COUNTS && found.contains(item.target()))
        .collect(toImmutableList());
  }

  /** A short account for a reader: each code with what led to it, what speaks for and against it. */
  public String explain() {
    return Explanation.of(this);
  }
}
