package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;

/**
 * Coding manual, sections 7 and 8: by the measures on supply and on demand; both make it balanced.
 * Drugs that are one crime among others are no subject: interdiction that is not the main measure
 * counts only where drugs are named.
 */
final class DrugPolicyRule {
  private static final int CLEAR = 4;

  private DrugPolicyRule() {}

  static DrugPolicy stance(Findings findings, ImmutableList<Measure> measures) {
    int named = findings.score(Facet.DRUG_POLICY, "PROHIBITION");
    int answered = findings.score(Facet.DRUG_POLICY, "ALTERNATIVE");
    boolean supply = measures.contains(Measure.CROP_ERADICATION)
        || measures.get(0) == Measure.DRUG_INTERDICTION
        || (measures.contains(Measure.DRUG_INTERDICTION) && named > 0);
    boolean other = measures.contains(Measure.DRUG_HARM_REDUCTION)
        || measures.contains(Measure.ALTERNATIVE_DEVELOPMENT)
        || answered >= 2 * CLEAR;
    if ((supply && other) || findings.score(Facet.DRUG_POLICY, "BALANCED") >= CLEAR) {
      return DrugPolicy.BALANCED;
    }
    return supply
        ? DrugPolicy.PROHIBITION
        : other ? DrugPolicy.ALTERNATIVE : DrugPolicy.NOT_APPLICABLE;
  }
}
