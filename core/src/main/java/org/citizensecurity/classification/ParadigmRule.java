package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.paradigm.SecurityParadigm;

/**
 * Coding manual, sections 5 and 8: the stated purpose first, then the means. Soft work is citizen
 * security; hard work is law and order, or national security where armed forces, intelligence or
 * sovereignty are the means; what builds institutions without a purpose, and what is both hard and
 * soft, is undetermined unless rights or safety of people are named. A title alone is undetermined
 * unless it names a purpose.
 */
final class ParadigmRule {
  private static final int CLEAR = 4;

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
    if (findings.titleOnly() && rule.citizen == 0 && rule.order == 0 && rule.nation == 0) {
      return SecurityParadigm.UNDETERMINED;
    }
    return switch (approach) {
      case HARD -> rule.hard(means);
      case SOFT -> SecurityParadigm.CITIZEN_SECURITY;
      case MIXED -> rule.purpose(CLEAR, SecurityParadigm.UNDETERMINED);
      case NEUTRAL ->
        rule.purpose(
            2 * CLEAR,
            means == SecurityParadigm.LAW_AND_ORDER ? means : SecurityParadigm.UNDETERMINED);
    };
  }

  private SecurityParadigm hard(SecurityParadigm means) {
    if (nation >= CLEAR && nation > order) {
      return SecurityParadigm.NATIONAL_SECURITY;
    }
    if (citizen >= 2 * CLEAR && citizen > order + nation) {
      return SecurityParadigm.CITIZEN_SECURITY;
    }
    return means == SecurityParadigm.NATIONAL_SECURITY && order == 0
        ? means
        : SecurityParadigm.LAW_AND_ORDER;
  }

  private SecurityParadigm purpose(int enough, SecurityParadigm otherwise) {
    return citizen >= enough && citizen >= order + nation
        ? SecurityParadigm.CITIZEN_SECURITY
        : otherwise;
  }
}
