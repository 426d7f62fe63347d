package org.citizensecurity.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.text.LocalizedText;

/** The indicators of the three trends claimed for citizen security cooperation. */
public final class Indicators {
  private static final String SEED =
      "Operational form of R. Muggah's three trends in citizen security cooperation";
  private static final ImmutableSet<CooperationModality> SOUTHERN = Sets.immutableEnumSet(
      CooperationModality.SOUTH_SOUTH,
      CooperationModality.TRIANGULAR,
      CooperationModality.REGIONAL_SOUTH_SOUTH);

  private Indicators() {}

  /** Soft share of launches; neutral interventions are in the bounds only. */
  public static final Indicator T1_1 = softShare("T1.1", "launched", Timing.FLOW);

  /** Soft share of what is active. */
  public static final Indicator T1_2 = softShare("T1.2", "active", Timing.STOCK);

  /** Share of interventions against everyday threats. */
  public static final Indicator T1_4 = new Indicator(
      new Definition(
          "T1.4",
          LocalizedText.of(
              "Share of local threats",
              "Proporción de amenazas locales",
              "Proporção de ameaças locais"),
          "local / (local + transnational), both counted half and half; unknown scope in the bounds only",
          SEED,
          "share",
          "threat scope and year of launch"),
      Timing.FLOW,
      new ShareFormula(
          coded -> Scope.INSIDE, coded -> coded.coding().threatScope().map(Indicators::local)));

  /** Share of alternatives to suppression among interventions on drugs. */
  public static final Indicator T2_1 = new Indicator(
      new Definition(
          "T2.1",
          LocalizedText.of(
              "Share of alternative drug policy",
              "Proporción de políticas de drogas alternativas",
              "Proporção de políticas de drogas alternativas"),
          "alternative / (alternative + prohibition) among interventions on illicit drugs, balanced ones counted half and half",
          SEED,
          "share",
          "drug policy and year of launch"),
      Timing.FLOW,
      new ShareFormula(
          Indicators::onDrugs,
          coded -> coded.coding().drugPolicy().flatMap(Indicators::alternative)));

  /** How evenly funders from the United States and the European Union treat both kinds of threat. */
  public static final Indicator T2_3 = new Indicator(
      new Definition(
          "T2.3",
          LocalizedText.of(
              "Balance of northern funders",
              "Equilibrio de los financiadores del Norte",
              "Equilíbrio dos financiadores do Norte"),
          "1 - |transnational - local| / (transnational + local) of what is funded by the United States, by members of the European Union in that year or by the Union; 1 is balanced",
          SEED,
          "index 0 to 1",
          "threat scope, funders with their countries, year of launch"),
      Timing.FLOW,
      new BalanceFormula(NorthernFunding::scope));

  /** How concentrated cooperation is on few recipients. */
  public static final Indicator T3_3 = new Indicator(
      new Definition(
          "T3.3",
          LocalizedText.of(
              "Concentration of recipients",
              "Concentración de receptores",
              "Concentração de receptores"),
          "Herfindahl-Hirschman index of cooperation over the countries of Latin America and the Caribbean that receive it; 1 / index is the effective number of recipients",
          SEED,
          "index 0 to 1",
          "actors that give, countries, year of launch"),
      Timing.FLOW,
      new ConcentrationFormula(
          Indicators::cooperation,
          new Dimension<>(
              "recipient",
              coded -> coded.intervention().countries().stream()
                  .filter(Country::isLatinAmericaOrCaribbean)
                  .collect(ImmutableList.toImmutableList()))));

  /** Share of South-South cooperation: between countries of the region, triangular or regional. */
  public static final Indicator T3_6 = new Indicator(
      new Definition(
          "T3.6",
          LocalizedText.of(
              "Share of South-South cooperation",
              "Proporción de cooperación Sur-Sur",
              "Proporção de cooperação Sul-Sul"),
          "(South-South + triangular + regional) / all cooperation; domestic interventions are outside",
          SEED + "; types of cooperation by SEGIB",
          "share",
          "actors with roles and countries, year of launch"),
      Timing.FLOW,
      new ShareFormula(
          Indicators::cooperation, coded -> coded.modality().map(Indicators::southern)));

  /** All of them, in the order of the trends. */
  public static ImmutableList<Indicator> all() {
    return ImmutableList.of(T1_1, T1_2, T1_4, T2_1, T2_3, T3_3, T3_6);
  }

  private static Indicator softShare(String id, String what, Timing timing) {
    boolean flow = timing == Timing.FLOW;
    return new Indicator(
        new Definition(
            id,
            flow
                ? LocalizedText.of(
                    "Soft share of launches",
                    "Proporción blanda de lo lanzado",
                    "Proporção branda dos lançamentos")
                : LocalizedText.of(
                    "Soft share of what is active",
                    "Proporción blanda de lo activo",
                    "Proporção branda do que está ativo"),
            "soft / (soft + hard) of what is %s, mixed counted half and half; neutral in the bounds only"
                .formatted(what),
            SEED,
            "share",
            flow ? "approach and year of launch" : "approach, year of launch and end"),
        timing,
        new ShareFormula(
            coded -> Scope.INSIDE, coded -> coded.coding().approach().map(Indicators::soft)));
  }

  private static Side soft(Approach approach) {
    return switch (approach) {
      case SOFT -> Side.FOR;
      case HARD -> Side.AGAINST;
      case MIXED -> Side.HALF;
      case NEUTRAL -> Side.OPEN;
    };
  }

  private static Side local(ThreatScope scope) {
    return switch (scope) {
      case LOCAL -> Side.FOR;
      case TRANSNATIONAL -> Side.AGAINST;
      case BOTH -> Side.HALF;
      case UNKNOWN -> Side.OPEN;
    };
  }

  private static Scope onDrugs(CodedIntervention coded) {
    return coded
        .coding()
        .drugPolicy()
        .map(policy -> policy == DrugPolicy.NOT_APPLICABLE ? Scope.OUTSIDE : Scope.INSIDE)
        .orElse(Scope.UNKNOWN);
  }

  private static Optional<Side> alternative(DrugPolicy policy) {
    return switch (policy) {
      case ALTERNATIVE -> Optional.of(Side.FOR);
      case PROHIBITION -> Optional.of(Side.AGAINST);
      case BALANCED -> Optional.of(Side.HALF);
      case NOT_APPLICABLE -> Optional.empty();
    };
  }

  private static Scope cooperation(CodedIntervention coded) {
    return coded
        .modality()
        .map(modality -> modality == CooperationModality.DOMESTIC ? Scope.OUTSIDE : Scope.INSIDE)
        .orElse(Scope.UNKNOWN);
  }

  private static Side southern(CooperationModality modality) {
    return SOUTHERN.contains(modality) ? Side.FOR : Side.AGAINST;
  }
}
