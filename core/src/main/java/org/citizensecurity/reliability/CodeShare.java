package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Proportion;

/**
 * How often the second coder gives a code, and how often the reference would, as far as the mistakes
 * of the second are known: a share of all records of the second, relevant or not. It holds if the
 * records that the reference has coded, too, are a fair sample of them.
 *
 * @param question what was coded
 * @param code the code; {@link CodePair#NO_ANSWER} for the records without any, because they are
 *     irrelevant, contested or blank
 * @param asCoded records that have the code, of all records of the second
 * @param checked records whose code is known from the reference, those without any included
 * @param corrected the share without the mistakes, or why there is none
 * @param interval its confidence interval, or why there is none
 */
public record CodeShare(
    CodedQuestion question,
    String code,
    Proportion asCoded,
    long checked,
    Computed<Double> corrected,
    Computed<Interval> interval)
    implements Serializable {
  /** Rejects a negative count. */
  public CodeShare {
    checkArgument(checked >= 0, "checked %s is negative", checked);
  }

  /**
   * The shares of all codes that occur, in alphabetical order. Each measure, and each answer on the
   * relevance, is corrected by itself as by Rogan and Gladen; the codes of the other questions, which
   * exclude each other, are corrected together with the records without a code. See {@link
   * org.citizensecurity.statistics.agreement.RoganGladen} and {@link
   * org.citizensecurity.statistics.agreement.CorrectedShares}.
   *
   * @param comparison of a reference and the coder whose shares are wanted
   */
  public static ImmutableList<CodeShare> of(
      Comparison comparison, CodedQuestion question, double level) {
    return new ShareCorrection(comparison, question, level).shares();
  }
}
