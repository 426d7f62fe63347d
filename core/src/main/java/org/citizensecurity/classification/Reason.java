package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * Why a facet has its code.
 *
 * @param facet what was decided
 * @param value the code, such as {@code HARD}; {@code yes} or {@code no} for the relevance
 * @param grounds on what it rests; empty where too little speaks for another value
 */
@Immutable
public record Reason(Facet facet, String value, ImmutableList<Ground> grounds)
    implements Serializable {
  /** The rule of a code for which nothing had to be found. */
  public static final String NOTHING = "too little speaks for another value";

  /** What names each of the grounds; {@link #NOTHING} where there are none. */
  public ImmutableList<String> rules() {
    return grounds.isEmpty()
        ? ImmutableList.of(NOTHING)
        : grounds.stream().map(Ground::rule).collect(toImmutableList());
  }

  boolean decides(Target target) {
    return facet == target.facet() && value.equals(target.value());
  }

  /** The form {@code APPROACH:HARD by profile DRUG_INTERDICTION}. */
  @Override
  public String toString() {
    return facet.code() + ":" + value + " by " + String.join(", ", rules());
  }
}
