package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;

/** Goes through the rules of the coding manual in its order, sections 1 to 7. */
final class Decision {
  private Decision() {}

  static Coding of(Findings findings) {
    if (!RelevanceRule.relevant(findings)) {
      return Coding.irrelevant();
    }
    ImmutableList<Measure> measures = MeasureRule.measures(findings);
    Approach approach = ApproachRule.approach(findings, measures);
    PreventionLevel level = PreventionRule.level(findings, measures, approach);
    return Coding.builder()
        .relevant(true)
        .measures(measures)
        .approach(approach)
        .threatScope(ThreatScopeRule.scope(findings, measures))
        .paradigm(ParadigmRule.paradigm(findings, measures, approach))
        .preventionLevel(level)
        .drugPolicy(DrugPolicyRule.stance(findings, measures))
        .build();
  }
}
