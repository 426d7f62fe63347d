package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * What the data say about a claim, indicator by indicator.
 *
 * @param claim what was tested
 * @param findings one for each indicator, in the order of the claim
 */
public record ClaimResult(Claim claim, ImmutableList<Finding> findings) implements Serializable {

  /**
   * The indicators together: supported where one of them is and none is reversed, reversed where
   * one is and none is supported, insufficient where all are, otherwise not supported.
   */
  public Verdict verdict() {
    ImmutableSet<Verdict> verdicts =
        findings.stream().map(Finding::verdict).collect(ImmutableSet.toImmutableSet());
    boolean supported = verdicts.contains(Verdict.SUPPORTED);
    boolean reversed = verdicts.contains(Verdict.REVERSED);
    if (supported != reversed) {
      return supported ? Verdict.SUPPORTED : Verdict.REVERSED;
    }
    return verdicts.equals(ImmutableSet.of(Verdict.INSUFFICIENT_DATA))
        ? Verdict.INSUFFICIENT_DATA
        : Verdict.NOT_SUPPORTED;
  }

  /** The claim, its verdict and one paragraph for each indicator, in English. */
  @Override
  public String toString() {
    return FindingPrinter.print(this)
        + findings.stream().map(FindingPrinter::print).collect(Collectors.joining());
  }
}
