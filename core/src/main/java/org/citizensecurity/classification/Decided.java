package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.code.Coded;
import org.citizensecurity.measure.Measure;

/** A code of a facet together with the grounds on which a rule gave it. */
record Decided<T>(Facet facet, T code, ImmutableList<Ground> grounds) {
  /** Nothing speaks for another code. */
  static <T> Decided<T> byNothing(Facet facet, T code) {
    return new Decided<>(facet, code, ImmutableList.of());
  }

  /** Words and codes for the code itself outweigh others. */
  static <T extends Coded> Decided<T> byWeight(Facet facet, T code, Findings findings) {
    return new Decided<>(facet, code, findings.weight(facet, code.code()));
  }

  /** These measures stand for it. */
  static <T> Decided<T> byProfile(Facet facet, T code, Measure... measures) {
    ImmutableList.Builder<Ground> grounds = ImmutableList.builderWithExpectedSize(measures.length);
    for (Measure measure : measures) {
      grounds.add(new Ground.Profile(measure));
    }
    return new Decided<>(facet, code, grounds.build());
  }

  /** It follows from the approach. */
  static <T> Decided<T> byApproach(Facet facet, T code, Decided<? extends Coded> approach) {
    return new Decided<>(
        facet,
        code,
        ImmutableList.of(
            new Ground.Code(new Target(Facet.APPROACH, approach.code().code()))));
  }

  Reason reason() {
    String value =
        code instanceof Coded coded ? coded.code() : Boolean.TRUE.equals(code) ? "yes" : "no";
    return new Reason(facet, value, grounds);
  }
}
