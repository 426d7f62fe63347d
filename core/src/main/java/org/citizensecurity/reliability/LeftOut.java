package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Records that are not compared, each counted once, by the first reason that holds for a coder whose
 * codes are needed: the reference, or either of both.
 *
 * @param onlyInFirst records that the second sheet lacks
 * @param onlyInSecond records that the first sheet lacks
 * @param contested records whose code such a coder could not decide
 * @param irrelevant records that such a coder finds outside the field, which have no codes; none for
 *     the relevance itself
 * @param blank records that such a coder left without a code
 */
public record LeftOut(
    long onlyInFirst, long onlyInSecond, long contested, long irrelevant, long blank)
    implements Serializable {
  /** Rejects negative counts. */
  public LeftOut {
    checkArgument(
        onlyInFirst >= 0 && onlyInSecond >= 0 && contested >= 0 && irrelevant >= 0 && blank >= 0,
        "counts %s, %s, %s, %s, %s are not all 0 or more",
        onlyInFirst,
        onlyInSecond,
        contested,
        irrelevant,
        blank);
  }

  /** All of them. */
  public long total() {
    return onlyInFirst + onlyInSecond + contested + irrelevant + blank;
  }
}
