package org.citizensecurity.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.indicator.Indicator;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.text.LocalizedText;

/**
 * Something that is said about citizen security, and what would have to be seen if it were true.
 *
 * @param id such as {@code T1}
 * @param statement what is claimed, in English, Spanish and Portuguese
 * @param claimedBy who claims it
 * @param expected the indicators that test it, and which way they would go
 * @param rule when a trend counts as found
 */
public record Claim(
    String id,
    LocalizedText statement,
    String claimedBy,
    ImmutableMap<Indicator, Direction> expected,
    DecisionRule rule)
    implements Serializable {
  /** Rejects a claim that nothing tests. */
  public Claim {
    checkArgument(!expected.isEmpty(), "claim '%s' has no indicator that tests it", id);
  }

  /** Tests the claim on a portfolio. */
  public ClaimResult test(CodedPortfolio coded, CountingPolicy policy) {
    ImmutableList<Finding> findings = expected.entrySet().stream()
        .map(test -> new Examination(test.getKey(), test.getValue(), rule, coded).finding(policy))
        .collect(ImmutableList.toImmutableList());
    return new ClaimResult(this, findings);
  }
}
