package org.citizensecurity.io.tidy;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.EvaluationStatus;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.intervention.OutcomeDirection;
import org.citizensecurity.intervention.OutcomeMeasured;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.Scale;
import org.citizensecurity.text.Language;

/** What codes in the cells of a table mean, in words; in columns beside those of the codes. */
final class Labels {
  private static final String SUFFIX = "_label";
  private static final Splitter ITEMS = Splitter.on(';');
  private static final ImmutableMap<TidyTable, ImmutableMap<String, Label>> LABELS =
      Maps.toMap(List.of(TidyTable.values()), Labels::of);

  private Labels() {}

  /** The label of one code. */
  @FunctionalInterface
  private interface Label {
    Optional<String> of(String code, Language language);
  }

  /** The column with the labels of a column, if it has any. */
  static Optional<String> column(TidyTable table, String column) {
    return labels(table).containsKey(column) ? Optional.of(column + SUFFIX) : Optional.empty();
  }

  /** Whether a column of this name holds labels. */
  static boolean isLabel(TidyTable table, String name) {
    return name.endsWith(SUFFIX)
        && labels(table).containsKey(name.substring(0, name.length() - SUFFIX.length()));
  }

  /** What a cell says in words; codes that have no label stay as they are. */
  static String words(TidyTable table, String column, String cell, Language language) {
    Label label = labels(table).get(column);
    return label == null || cell.isEmpty()
        ? ""
        : ITEMS
            .splitToStream(cell)
            .map(item -> item.split("=", 2)[0])
            .map(code -> label.of(code, language).orElse(code))
            .collect(joining("; "));
  }

  private static ImmutableMap<String, Label> labels(TidyTable table) {
    return LABELS.getOrDefault(table, ImmutableMap.of());
  }

  private static ImmutableMap<String, Label> of(TidyTable table) {
    return switch (table) {
      case INTERVENTIONS ->
        ImmutableMap.<String, Label>builder()
            .put("kind", coded(InterventionKind.CODES))
            .put("countries", Labels::country)
            .put("scale", coded(Scale.CODES))
            .put("modality", coded(CooperationModality.CODES))
            .put("measures", coded(Measure.CODES))
            .put("approach", coded(Approach.CODES))
            .put("threat_scope", coded(ThreatScope.CODES))
            .put("paradigm", coded(SecurityParadigm.CODES))
            .put("prevention_level", coded(PreventionLevel.CODES))
            .put("drug_policy", coded(DrugPolicy.CODES))
            .buildOrThrow();
      case ACTORS -> ImmutableMap.of("kind", coded(ActorKind.CODES), "country", Labels::country);
      case FLOWS ->
        ImmutableMap.of(
            "basis", coded(AmountBasis.CODES),
            "instrument", coded(FlowInstrument.CODES),
            "countries", Labels::country);
      case EVALUATIONS ->
        ImmutableMap.of(
            "status", coded(EvaluationStatus.CODES),
            "direction", coded(OutcomeDirection.CODES),
            "outcome", coded(OutcomeMeasured.CODES));
      case BUDGETS ->
        ImmutableMap.of(
            "budget_kind", coded(BudgetKind.CODES),
            "budget_type", coded(BudgetType.CODES),
            "budget_status", coded(BudgetStatus.CODES));
      case SITES -> ImmutableMap.of();
      case SOURCES -> ImmutableMap.of("coverage", coded(Coverage.CODES));
    };
  }

  private static <E extends Enum<E> & Coded> Label coded(CodeIndex<E> codes) {
    return (code, language) -> codes.find(code).map(member -> member.label(language));
  }

  private static Optional<String> country(String code, Language language) {
    return Country.find(code).map(country -> country.name(language));
  }
}
