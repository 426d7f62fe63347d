package org.citizensecurity.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.citizensecurity.HandMade;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimResultTest {

  // The rule as documented: every set of verdicts that findings can have.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORTED | SUPPORTED",
        "NOT_SUPPORTED | NOT_SUPPORTED",
        "REVERSED | REVERSED",
        "INSUFFICIENT_DATA | INSUFFICIENT_DATA",
        "SUPPORTED,NOT_SUPPORTED | SUPPORTED",
        "SUPPORTED,REVERSED | NOT_SUPPORTED",
        "SUPPORTED,INSUFFICIENT_DATA | SUPPORTED",
        "NOT_SUPPORTED,REVERSED | REVERSED",
        "NOT_SUPPORTED,INSUFFICIENT_DATA | NOT_SUPPORTED",
        "REVERSED,INSUFFICIENT_DATA | REVERSED",
        "SUPPORTED,NOT_SUPPORTED,REVERSED | NOT_SUPPORTED",
        "SUPPORTED,NOT_SUPPORTED,INSUFFICIENT_DATA | SUPPORTED",
        "SUPPORTED,REVERSED,INSUFFICIENT_DATA | NOT_SUPPORTED",
        "NOT_SUPPORTED,REVERSED,INSUFFICIENT_DATA | REVERSED",
        "SUPPORTED,NOT_SUPPORTED,REVERSED,INSUFFICIENT_DATA | NOT_SUPPORTED"
      })
  void verdictFollowsFromThoseOfTheFindings(String found, Verdict expected) {
    Finding any = ThreeTrends.DRUG_POLICY
        .test(HandMade.portfolio(), CountingPolicy.NUMBER)
        .findings()
        .get(0);
    ImmutableList<Finding> findings = Arrays.stream(found.split(","))
        .map(Verdict::valueOf)
        .map(verdict -> new Finding(
            any.expected(),
            any.rule(),
            any.overall(),
            any.byYear(),
            any.trend(),
            any.dated(),
            verdict,
            any.sensitivities()))
        .collect(ImmutableList.toImmutableList());
    assertThat(new ClaimResult(ThreeTrends.DRUG_POLICY, findings).verdict()).isEqualTo(expected);
    assertThat(new ClaimResult(ThreeTrends.DRUG_POLICY, findings.reverse()).verdict())
        .isEqualTo(expected);
  }

  @Test
  void threeTrendsOfNothingAreInsufficient() {
    assertThat(ThreeTrends.test(HandMade.portfolio()))
        .extracting(ClaimResult::verdict)
        .containsExactly(
            Verdict.INSUFFICIENT_DATA, Verdict.INSUFFICIENT_DATA, Verdict.INSUFFICIENT_DATA);
  }

  @Test
  void aClaimThatNothingTestsIsRejected() {
    assertThatThrownBy(() -> new Claim(
            "T9", LocalizedText.of("a", "b", "c"), "me", ImmutableMap.of(), DecisionRule.USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim 'T9' has no indicator that tests it");
  }

  @ParameterizedTest
  @CsvSource({"2, 30, 0.05", "8, 30, 0", "8, 30, 1"})
  void rulesThatCannotDecideAreRejected(int years, int interventions, double significance) {
    assertThatThrownBy(() -> new DecisionRule(years, interventions, significance))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
