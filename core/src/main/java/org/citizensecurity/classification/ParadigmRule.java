package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.paradigm.SecurityParadigm;

/**
 * Coding manual, sections 5 and 8: the stated purpose first, then the means. Soft work is citizen
 * security; hard work is law and order, or national security where armed forces, intelligence or
 * sovereignty are the means; what builds institutions without a purpose, and what is both hard and
 * soft, is undetermined unless rights or safety of people are named, or arrest and order. A title
 * alone is undetermined unless it names a purpose.
 */
final class ParadigmRule {
  private static final int CLEAR = 4;

  private static final ImmutableSet<Measure> INSTITUTIONS =
      ImmutableSet.of(Measure.PRISON_REFORM, Measure.ACCESS_TO_JUSTICE);

  private final int citizen;
  private final int order;
  private final int nation;

  private ParadigmRule(Findings findings) {
    citizen = findings.score(Facet.PARADIGM, "CITIZEN_SECURITY");
    order = findings.score(Facet.PARADIGM, "LAW_AND_ORDER");
    nation = findings.score(Facet.PARADIGM, "NATIONAL_SECURITY");
  }

  static SecurityParadigm paradigm(
      Findings findings, ImmutableList<Measure> measures, Approach approach) {
    ParadigmRule rule = new ParadigmRule(findings);
    SecurityParadigm means = findings.profile(measures.get(0)).paradigm();
    if (TitleWords.alone(findings) && rule.citizen == 0 && rule.order == 0 && rule.nation == 0) {
      return SecurityParadigm.UNDETERMINED;
    }
    return switch (approach) {
      case HARD -> rule.hard(means);
      case SOFT ->
        INSTITUTIONS.contains(measures.get(0)) && rule.citizen == 0 && TitleWords.sayAll(findings)
            ? SecurityParadigm.UNDETERMINED
            : SecurityParadigm.CITIZEN_SECURITY;
      case MIXED ->
        measures.contains(Measure.VICTIM_SUPPORT)
            ? SecurityParadigm.CITIZEN_SECURITY
            : rule.purpose(CLEAR);
      case NEUTRAL -> rule.neutral();
    };
  }

  private SecurityParadigm hard(SecurityParadigm means) {
    if (means == SecurityParadigm.NATIONAL_SECURITY || (nation >= 2 * CLEAR && nation > order)) {
      return SecurityParadigm.NATIONAL_SECURITY;
    }
    return citizen >= 2 * CLEAR && citizen > order + nation
        ? SecurityParadigm.CITIZEN_SECURITY
        : SecurityParadigm.LAW_AND_ORDER;
  }

  /** Where the means take no side: order and arrest as the aim, or the safety of people. */
  private SecurityParadigm neutral() {
    return order >= 3 * CLEAR && order > citizen
        ? SecurityParadigm.LAW_AND_ORDER
        : purpose(2 * CLEAR);
  }

  private SecurityParadigm purpose(int enough) {
    return citizen >= enough && citizen >= order + nation
        ? SecurityParadigm.CITIZEN_SECURITY
        : SecurityParadigm.UNDETERMINED;
  }
}
