package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, sections 7 and 8: by the measures on supply and on demand; both make it balanced.
 */
final class DrugPolicyRule {
  private static final int CLEAR = 4;

  private DrugPolicyRule() {}

  static DrugPolicy stance(Findings findings, ImmutableList<Measure> measures) {
    boolean supply = measures.contains(Measure.CROP_ERADICATION)
        || measures.contains(Measure.DRUG_INTERDICTION)
        || findings.score(Facet.DRUG_POLICY, "PROHIBITION") >= CLEAR;
    boolean other = measures.contains(Measure.DRUG_HARM_REDUCTION)
        || measures.contains(Measure.ALTERNATIVE_DEVELOPMENT)
        || findings.score(Facet.DRUG_POLICY, "ALTERNATIVE") >= CLEAR;
    if ((supply && other) || findings.score(Facet.DRUG_POLICY, "BALANCED") >= CLEAR) {
      return DrugPolicy.BALANCED;
    }
    return supply
        ? DrugPolicy.PROHIBITION
        : other ? DrugPolicy.ALTERNATIVE : DrugPolicy.NOT_APPLICABLE;
  }
}
