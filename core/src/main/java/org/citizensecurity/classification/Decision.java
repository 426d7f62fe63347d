package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;

/** Goes through the rules of the coding manual in its order, sections 1 to 7. */
record Decision(Coding coding, ImmutableList<Decided<?>> facets) {

  static Decision of(Findings findings) {
    Decided<Boolean> relevance = RelevanceRule.relevance(findings);
    if (!relevance.code()) {
      return new Decision(Coding.irrelevant(), ImmutableList.of(relevance));
    }
    ImmutableList<Decided<Measure>> found = MeasureRule.measures(findings);
    ImmutableList<Measure> measures = found.stream().map(Decided::code).collect(toImmutableList());
    Decided<Approach> approach = ApproachRule.approach(findings, measures);
    Decided<ThreatScope> scope = ThreatScopeRule.scope(findings, measures);
    Decided<SecurityParadigm> paradigm = ParadigmRule.paradigm(findings, measures, approach);
    Decided<PreventionLevel> level = PreventionRule.level(findings, measures, approach);
    Decided<DrugPolicy> stance = DrugPolicyRule.stance(findings, measures);
    return new Decision(
        Coding.builder()
            .relevant(true)
            .measures(measures)
            .approach(approach.code())
            .threatScope(scope.code())
            .paradigm(paradigm.code())
            .preventionLevel(level.code())
            .drugPolicy(stance.code())
            .build(),
        ImmutableList.<Decided<?>>builder()
            .add(relevance)
            .addAll(found)
            .add(approach, scope, paradigm, level, stance)
            .build());
  }

  /** Why each facet has its code, in the order of the manual. */
  ImmutableList<Reason> reasons() {
    return facets.stream().map(Decided::reason).collect(toImmutableList());
  }
}
