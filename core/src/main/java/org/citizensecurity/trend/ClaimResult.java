package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.PValueAdjustment;
import org.citizensecurity.statistics.change.MannKendall;

/**
 * What the data say about a claim, indicator by indicator.
 *
 * @param claim what was tested
 * @param findings one for each indicator, in the order of the claim
 */
public record ClaimResult(Claim claim, ImmutableList<Finding> findings) implements Serializable {

  /** How the findings make one verdict, in a sentence. */
  public static final String COMBINING_RULE =
      "supported where one indicator is and none is reversed, reversed the other way round, p-values adjusted for the number of indicators (Holm)";

  /**
   * The indicators together: supported where one of them is and none is reversed, reversed where
   * one is and none is supported, insufficient where all are, otherwise not supported. An indicator
   * counts where its p-value is small enough after Holm's adjustment for all that have enough data,
   * so that more indicators do not make a claim easier to support.
   */
  public Verdict verdict() {
    ImmutableList<Finding> decided = findings.stream()
        .filter(finding -> finding.verdict() != Verdict.INSUFFICIENT_DATA)
        .collect(ImmutableList.toImmutableList());
    if (decided.isEmpty()) {
      return Verdict.INSUFFICIENT_DATA;
    }
    ImmutableDoubleArray adjusted = PValueAdjustment.HOLM.adjust(
        decided.stream().mapToDouble(ClaimResult::pValue).toArray());
    ImmutableSet<Verdict> found = IntStream.range(0, decided.size())
        .filter(i -> adjusted.get(i) <= decided.get(i).rule().significance())
        .mapToObj(i -> decided.get(i).verdict())
        .collect(ImmutableSet.toImmutableSet());
    boolean supported = found.contains(Verdict.SUPPORTED);
    boolean reversed = found.contains(Verdict.REVERSED);
    if (supported == reversed) {
      return Verdict.NOT_SUPPORTED;
    }
    return supported ? Verdict.SUPPORTED : Verdict.REVERSED;
  }

  private static double pValue(Finding finding) {
    boolean trendless = finding.verdict() == Verdict.NOT_SUPPORTED;
    return finding.trend().test().find().map(MannKendall::pValue).orElse(trendless ? 1.0 : 0.0);
  }

  /** The claim, its verdict and one paragraph for each indicator, in English. */
  @Override
  public String toString() {
    return FindingPrinter.print(this)
        + findings.stream().map(FindingPrinter::print).collect(Collectors.joining());
  }
}
