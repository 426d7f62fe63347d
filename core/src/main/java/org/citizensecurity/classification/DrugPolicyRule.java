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

  private final Findings findings;
  private final ImmutableList<Measure> measures;

  private DrugPolicyRule(Findings findings, ImmutableList<Measure> measures) {
    this.findings = findings;
    this.measures = measures;
  }

  static Decided<DrugPolicy> stance(Findings findings, ImmutableList<Measure> measures) {
    return new DrugPolicyRule(findings, measures).stance();
  }

  private Decided<DrugPolicy> stance() {
    ImmutableList<Ground> supply = supply();
    ImmutableList<Ground> other = other();
    if (!supply.isEmpty() && !other.isEmpty()) {
      return decided(
          DrugPolicy.BALANCED,
          ImmutableList.<Ground>builder().addAll(supply).addAll(other).build());
    }
    if (score("BALANCED") >= CLEAR) {
      return Decided.byWeight(Facet.DRUG_POLICY, DrugPolicy.BALANCED, findings);
    }
    if (!supply.isEmpty()) {
      return decided(DrugPolicy.PROHIBITION, supply);
    }
    return decided(other.isEmpty() ? DrugPolicy.NOT_APPLICABLE : DrugPolicy.ALTERNATIVE, other);
  }

  private ImmutableList<Ground> supply() {
    ImmutableList.Builder<Ground> grounds = ImmutableList.builder();
    addProfile(Measure.CROP_ERADICATION, grounds);
    if (measures.get(0) == Measure.DRUG_INTERDICTION) {
      addProfile(Measure.DRUG_INTERDICTION, grounds);
    } else if (measures.contains(Measure.DRUG_INTERDICTION) && score("PROHIBITION") > 0) {
      addProfile(Measure.DRUG_INTERDICTION, grounds);
      grounds.addAll(findings.weight(Facet.DRUG_POLICY, "PROHIBITION"));
    }
    return grounds.build();
  }

  private ImmutableList<Ground> other() {
    ImmutableList.Builder<Ground> grounds = ImmutableList.builder();
    addProfile(Measure.DRUG_HARM_REDUCTION, grounds);
    addProfile(Measure.ALTERNATIVE_DEVELOPMENT, grounds);
    if (score("ALTERNATIVE") >= 2 * CLEAR) {
      grounds.addAll(findings.weight(Facet.DRUG_POLICY, "ALTERNATIVE"));
    }
    return grounds.build();
  }

  private void addProfile(Measure measure, ImmutableList.Builder<Ground> grounds) {
    if (measures.contains(measure)) {
      grounds.add(new Ground.Profile(measure));
    }
  }

  private int score(String stance) {
    return findings.score(Facet.DRUG_POLICY, stance);
  }

  private static Decided<DrugPolicy> decided(DrugPolicy stance, ImmutableList<Ground> grounds) {
    return new Decided<>(Facet.DRUG_POLICY, stance, grounds);
  }
}
