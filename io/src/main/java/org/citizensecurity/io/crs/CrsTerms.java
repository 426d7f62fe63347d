package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.MarkerSignificance;
import org.citizensecurity.intervention.PolicyMarker;
import org.citizensecurity.problem.ProblemCode;

/** The codes of a row: purposes, terms of the money, policy markers. */
final class CrsTerms {
  /** Types of flow of the CRS, such as 11 for ODA grants. */
  static final String FLOW_SCHEME = "CRS-FLOW";

  private static final ImmutableMap<String, String> FLOWS = ImmutableMap.of(
      "odagrants", "11",
      "odagrantlike", "12",
      "odaloans", "13",
      "otherofficialflowsnonexportcredit", "14",
      "equityinvestment", "19",
      "privatedevelopmentfinance", "30");

  private static final ImmutableMap<CrsColumn, String> MARKERS =
      ImmutableMap.<CrsColumn, String>builder()
          .put(CrsColumn.GENDER, "1")
          .put(CrsColumn.ENVIRONMENT, "2")
          .put(CrsColumn.GOVERNANCE, "3")
          .put(CrsColumn.TRADE, "4")
          .put(CrsColumn.BIODIVERSITY, "5")
          .put(CrsColumn.CLIMATE_MITIGATION, "6")
          .put(CrsColumn.CLIMATE_ADAPTATION, "7")
          .put(CrsColumn.DESERTIFICATION, "8")
          .put(CrsColumn.CHILD_HEALTH, "9")
          .put(CrsColumn.DISASTER_RISK, "10")
          .put(CrsColumn.DISABILITY, "11")
          .put(CrsColumn.NUTRITION, "12")
          .buildOrThrow();

  private static final ImmutableSet<String> GRANT_FLOWS = ImmutableSet.of("11", "12");
  private static final ImmutableSet<String> LOAN_TYPES =
      ImmutableSet.of("410", "411", "412", "413", "414", "421", "431");

  private CrsTerms() {}

  /** The purpose or, failing that, the sector. */
  static ImmutableSet<Code> sectors(CrsRow row) {
    return code(row, CrsColumn.PURPOSE_CODE, CodeSchemes.DAC_PURPOSE)
        .or(() -> code(row, CrsColumn.SECTOR_CODE, CodeSchemes.DAC_SECTOR))
        .map(ImmutableSet::of)
        .orElseGet(ImmutableSet::of);
  }

  /** Types of aid, finance and flow, and the channel. */
  static ImmutableSet<Code> tags(CrsRow row) {
    ImmutableSet.Builder<Code> tags = ImmutableSet.builder();
    code(row, CrsColumn.AID_TYPE, CodeSchemes.DAC_AID_TYPE).ifPresent(tags::add);
    code(row, CrsColumn.FINANCE_TYPE, CodeSchemes.DAC_FINANCE_TYPE).ifPresent(tags::add);
    code(row, CrsColumn.CATEGORY, CodeSchemes.DAC_FLOW_TYPE).ifPresent(tags::add);
    flow(row).ifPresent(code -> tags.add(new Code(FLOW_SCHEME, code)));
    code(row, CrsColumn.CHANNEL_CODE, CodeSchemes.CRS_CHANNEL).ifPresent(tags::add);
    return tags.build();
  }

  /** Bilateral, multilateral and so on. */
  static Optional<Code> collaboration(CrsRow row) {
    return code(row, CrsColumn.BI_MULTI, CodeSchemes.DAC_COLLABORATION);
  }

  /** Grant or loan, by the type of finance or, failing that, of flow. */
  static Optional<FlowInstrument> instrument(CrsRow row) {
    Optional<String> finance = row.code(CrsColumn.FINANCE_TYPE);
    Optional<String> flow = flow(row);
    if (finance.filter("110"::equals).isPresent()) {
      return Optional.of(FlowInstrument.GRANT);
    }
    if (finance.filter(LOAN_TYPES::contains).isPresent()) {
      return Optional.of(FlowInstrument.LOAN);
    }
    if (finance.isPresent() || flow.isEmpty()) {
      return Optional.empty();
    }
    if (GRANT_FLOWS.contains(flow.get())) {
      return Optional.of(FlowInstrument.GRANT);
    }
    return flow.get().equals("13") ? Optional.of(FlowInstrument.LOAN) : Optional.empty();
  }

  /** The policies for which the row has a significance. */
  static ImmutableSet<PolicyMarker> markers(CrsRow row) {
    ImmutableSet.Builder<PolicyMarker> markers = ImmutableSet.builder();
    MARKERS.forEach((column, number) -> row.code(column).ifPresent(cell -> {
      Optional<MarkerSignificance> significance = MarkerSignificance.fromNumber(cell);
      if (significance.isPresent()) {
        markers.add(new PolicyMarker(new Code(CodeSchemes.DAC_MARKER, number), significance.get()));
      } else {
        row.entry()
            .drop(
                row.place(column),
                ProblemCode.UNKNOWN_CODE,
                cell,
                "0, 1, 2 or 3, or nothing where it was not examined");
      }
    }));
    return markers.build();
  }

  private static Optional<String> flow(CrsRow row) {
    return row.code(CrsColumn.FLOW_CODE)
        .or(() -> row.text(CrsColumn.FLOW_NAME)
            .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ""))
            .flatMap(name -> Optional.ofNullable(FLOWS.get(name))));
  }

  private static Optional<Code> code(CrsRow row, CrsColumn column, String scheme) {
    return row.code(column).map(value -> new Code(scheme, value));
  }
}
