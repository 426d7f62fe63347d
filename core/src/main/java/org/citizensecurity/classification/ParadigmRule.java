package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.paradigm.SecurityParadigm;

/**
 * Coding manual, sections 5 and 8: the stated purpose first, then the means. The means are those of
 * the main measure's profile where the approach is the measure's own; where it is another, soft work
 * is citizen security, hard work is law and order, and neither decides nothing. Hard work is national
 * security where sovereignty is the aim; what builds institutions, and what is both hard and soft, is
 * citizen security where rights or safety of people are named. A title alone is undetermined unless
 * it names a purpose.
 */
final class ParadigmRule {
  private static final int CLEAR = 4;

  private static final ImmutableSet<Measure> INSTITUTIONS =
      ImmutableSet.of(Measure.PRISON_REFORM, Measure.ACCESS_TO_JUSTICE);

  private final Findings findings;
  private final ImmutableList<Measure> measures;
  private final int citizen;
  private final int order;
  private final int nation;

  private ParadigmRule(Findings findings, ImmutableList<Measure> measures) {
    this.findings = findings;
    this.measures = measures;
    citizen = findings.score(Facet.PARADIGM, "CITIZEN_SECURITY");
    order = findings.score(Facet.PARADIGM, "LAW_AND_ORDER");
    nation = findings.score(Facet.PARADIGM, "NATIONAL_SECURITY");
  }

  static Decided<SecurityParadigm> paradigm(
      Findings findings, ImmutableList<Measure> measures, Decided<Approach> approach) {
    return new ParadigmRule(findings, measures).paradigm(approach);
  }

  private Decided<SecurityParadigm> paradigm(Decided<Approach> approach) {
    if (TitleWords.alone(findings) && citizen == 0 && order == 0 && nation == 0) {
      return Decided.byNothing(Facet.PARADIGM, SecurityParadigm.UNDETERMINED);
    }
    Decided<SecurityParadigm> means = means(approach);
    return switch (approach.code()) {
      case HARD -> hard(means);
      case SOFT ->
        INSTITUTIONS.contains(measures.get(0)) && citizen == 0 && TitleWords.sayAll(findings)
            ? Decided.byNothing(Facet.PARADIGM, SecurityParadigm.UNDETERMINED)
            : means;
      case MIXED ->
        measures.contains(Measure.VICTIM_SUPPORT)
            ? byProfile(Measure.VICTIM_SUPPORT)
            : purpose(CLEAR, means);
      case NEUTRAL -> neutral(means);
    };
  }

  private Decided<SecurityParadigm> means(Decided<Approach> approach) {
    if (approach.code() == measures.get(0).defaultApproach()) {
      return byProfile(measures.get(0));
    }
    SecurityParadigm means = switch (approach.code()) {
      case HARD -> SecurityParadigm.LAW_AND_ORDER;
      case SOFT -> SecurityParadigm.CITIZEN_SECURITY;
      case MIXED, NEUTRAL -> SecurityParadigm.UNDETERMINED;
    };
    return Decided.byApproach(Facet.PARADIGM, means, approach);
  }

  private Decided<SecurityParadigm> hard(Decided<SecurityParadigm> means) {
    if (means.code() == SecurityParadigm.NATIONAL_SECURITY) {
      return means;
    }
    if (nation >= 2 * CLEAR && nation > order) {
      return byWeight(SecurityParadigm.NATIONAL_SECURITY);
    }
    return citizen >= 2 * CLEAR && citizen > order + nation
        ? byWeight(SecurityParadigm.CITIZEN_SECURITY)
        : means;
  }

  /** Where the means take no side: order and arrest as the aim, or the safety of people. */
  private Decided<SecurityParadigm> neutral(Decided<SecurityParadigm> means) {
    return order >= 3 * CLEAR && order > citizen
        ? byWeight(SecurityParadigm.LAW_AND_ORDER)
        : purpose(2 * CLEAR, means);
  }

  private Decided<SecurityParadigm> purpose(int enough, Decided<SecurityParadigm> means) {
    return citizen >= enough && citizen >= order + nation
        ? byWeight(SecurityParadigm.CITIZEN_SECURITY)
        : means;
  }

  private Decided<SecurityParadigm> byWeight(SecurityParadigm paradigm) {
    return Decided.byWeight(Facet.PARADIGM, paradigm, findings);
  }

  private Decided<SecurityParadigm> byProfile(Measure measure) {
    return Decided.byProfile(Facet.PARADIGM, findings.profile(measure).paradigm(), measure);
  }
}
