package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;

/**
 * How the classifier codes a record, and why.
 *
 * @param coding the codes
 * @param weights the weight of every measure that anything speaks for, coded or not, the heaviest
 *     first
 * @param evidence all that was found, in order of the text, codes last; also what speaks against
 * @param codebook the version of the codebook
 */
public record Classification(
    Coding coding,
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

  /** A short account for a reader: the codes, one a line, each with the words that speak for it. */
  public String explain() {
    return Explanation.of(this);
  }
}
