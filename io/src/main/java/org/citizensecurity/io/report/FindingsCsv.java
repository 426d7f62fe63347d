package org.citizensecurity.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citizensecurity.indicator.Bounds;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.change.TheilSen;
import org.citizensecurity.text.Language;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;

/**
 * Writes every figure as a table: UTF-8, commas, one row for each claim, indicator and period, the
 * period being {@code all years} or a year. Columns:
 *
 * <ul>
 *   <li>{@code claim}, {@code indicator}, {@code label}, {@code period}
 *   <li>{@code value}, or {@code reason} where it is not defined
 *   <li>{@code interval_lower}, {@code interval_upper}, {@code interval_level}, {@code
 *       interval_method}: what chance could have made of it
 *   <li>{@code bound_lower}, {@code bound_upper}: between which it lies whatever is open or missing
 *   <li>{@code n}, {@code open}, {@code missing}: interventions; {@code missing_share}: 0 to 1
 *   <li>{@code unit}, {@code counting}; {@code caveats}, separated by {@code  | }
 *   <li>in the rows for all years: {@code expected}, {@code trend_years}, {@code slope} per year,
 *       {@code slope_lower}, {@code slope_upper}, {@code p_value} and {@code trend_method}, or {@code
 *       trend_reason}; {@code verdict}; {@code sensitivities}, each {@code choice: verdict}, separated
 *       by {@code  | }
 * </ul>
 *
 * <p>Numbers have a point before the decimals, no other separator and up to fifteen significant
 * digits. An empty cell is not known or does not apply; it is not 0.
 */
public final class FindingsCsv {
  private static final ImmutableList<String> COLUMNS = ImmutableList.of(
      "claim",
      "indicator",
      "label",
      "period",
      "value",
      "reason",
      "interval_lower",
      "interval_upper",
      "interval_level",
      "interval_method",
      "bound_lower",
      "bound_upper",
      "n",
      "open",
      "missing",
      "missing_share",
      "unit",
      "counting",
      "caveats",
      "expected",
      "trend_years",
      "slope",
      "slope_lower",
      "slope_upper",
      "p_value",
      "trend_method",
      "trend_reason",
      "verdict",
      "sensitivities");
  private static final String SEPARATOR = " | ";

  private FindingsCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes the table; the writer stays open. */
  @SuppressWarnings("resource") // closing the table would close the writer of the caller
  public static void write(Analysis analysis, Writer out) throws IOException {
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    table.writeRecord(COLUMNS);
    for (ClaimResult result : analysis.claims()) {
      for (Finding finding : result.findings()) {
        Map<String, String> overall = cells(result.claim().id(), finding.overall());
        overall.putAll(trend(finding));
        write(table, overall);
        finding
            .byYear()
            .values()
            .forEach(estimate -> write(table, cells(result.claim().id(), estimate)));
      }
    }
    table.flush();
  }

  private static void write(CsvWriter table, Map<String, String> cells) {
    table.writeRecord(
        COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  private static Map<String, String> cells(String claim, Estimate estimate) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("claim", claim);
    cells.put("indicator", estimate.definition().id());
    cells.put("label", estimate.definition().label().in(Language.ENGLISH));
    cells.put("period", estimate.period());
    cells.put("value", estimate.value().find().map(Decimals::plain).orElse(""));
    cells.put("reason", reason(estimate.value()));
    Optional<Interval> interval = estimate.interval().find();
    cells.put("interval_lower", number(interval.map(Interval::lower)));
    cells.put("interval_upper", number(interval.map(Interval::upper)));
    cells.put("interval_level", number(interval.map(Interval::level)));
    cells.put("interval_method", interval.map(i -> i.method().code()).orElse(""));
    cells.put("bound_lower", number(estimate.bounds().map(Bounds::lower)));
    cells.put("bound_upper", number(estimate.bounds().map(Bounds::upper)));
    cells.put("n", Long.toString(estimate.n()));
    cells.put("open", Long.toString(estimate.open()));
    cells.put("missing", Long.toString(estimate.missing()));
    cells.put("missing_share", Decimals.plain(estimate.missingShare()));
    cells.put("unit", estimate.definition().unit());
    cells.put("counting", estimate.counting());
    cells.put("caveats", String.join(SEPARATOR, estimate.caveats()));
    return cells;
  }

  private static ImmutableMap<String, String> trend(Finding finding) {
    Optional<TheilSen> line = finding.trend().line().find();
    Optional<Interval> interval = line.flatMap(l -> l.interval().find());
    return ImmutableMap.<String, String>builder()
        .put("expected", finding.expected().name())
        .put("trend_years", Integer.toString(finding.trend().years()))
        .put("slope", number(line.map(TheilSen::slope)))
        .put("slope_lower", number(interval.map(Interval::lower)))
        .put("slope_upper", number(interval.map(Interval::upper)))
        .put("p_value", number(finding.trend().test().find().map(test -> test.pValue())))
        .put(
            "trend_method",
            finding.trend().test().find().map(test -> test.method().code()).orElse(""))
        .put("trend_reason", reason(finding.trend().test()))
        .put("verdict", finding.verdict().code())
        .put(
            "sensitivities",
            finding.sensitivities().stream()
                .map(choice -> choice.choice() + ": " + choice.verdict().code())
                .collect(Collectors.joining(SEPARATOR)))
        .buildOrThrow();
  }

  private static String number(Optional<Double> value) {
    return value.map(Decimals::plain).orElse("");
  }

  private static String reason(Computed<?> computed) {
    return computed
        .undefined()
        .map(undefined -> undefined.reason().code() + ": " + undefined.detail())
        .orElse("");
  }
}
