package org.citizensecurity.trend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.indicator.Indicators;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.text.LocalizedText;

/** The three trends claimed for citizen security cooperation in Latin America and the Caribbean. */
public final class ThreeTrends {
  private static final String MUGGAH = "R. Muggah, on three trends in citizen security cooperation";

  private ThreeTrends() {}

  /** From hard law enforcement to softer prevention. */
  public static final Claim PREVENTION = new Claim(
      "T1",
      LocalizedText.of(
          "Citizen security moves from hard enforcement to softer prevention",
          "La seguridad ciudadana pasa de la represión a la prevención",
          "A segurança cidadã passa da repressão à prevenção"),
      MUGGAH,
      ImmutableMap.of(
          Indicators.T1_1, Direction.RISES,
          Indicators.T1_2, Direction.RISES,
          Indicators.T1_4, Direction.RISES),
      DecisionRule.USUAL);

  /** A new thinking on drug policy. */
  public static final Claim DRUG_POLICY = new Claim(
      "T2",
      LocalizedText.of(
          "Drug policy is being rethought",
          "Se repiensa la política de drogas",
          "A política de drogas está sendo repensada"),
      MUGGAH,
      ImmutableMap.of(Indicators.T2_1, Direction.RISES, Indicators.T2_3, Direction.RISES),
      DecisionRule.USUAL);

  /** Cooperation that is more focused and more South-South. */
  public static final Claim COOPERATION = new Claim(
      "T3",
      LocalizedText.of(
          "Cooperation becomes more focused and more South-South",
          "La cooperación se vuelve más focalizada y más Sur-Sur",
          "A cooperação torna-se mais focada e mais Sul-Sul"),
      MUGGAH,
      ImmutableMap.of(Indicators.T3_3, Direction.RISES, Indicators.T3_6, Direction.RISES),
      DecisionRule.USUAL);

  /** The three claims. */
  public static ImmutableList<Claim> claims() {
    return ImmutableList.of(PREVENTION, DRUG_POLICY, COOPERATION);
  }

  /** Tests the three claims by the number of interventions. */
  public static ImmutableList<ClaimResult> test(CodedPortfolio coded) {
    return test(coded, CountingPolicy.NUMBER);
  }

  /** Tests the three claims by other rules of counting. */
  public static ImmutableList<ClaimResult> test(CodedPortfolio coded, CountingPolicy policy) {
    return claims().stream()
        .map(claim -> claim.test(coded, policy))
        .collect(ImmutableList.toImmutableList());
  }
}
