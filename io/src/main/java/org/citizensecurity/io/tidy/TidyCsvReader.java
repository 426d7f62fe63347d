package org.citizensecurity.io.tidy;

import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.problem.ProblemCollector;

/**
 * Reads one of the tidy tables of the model: CSV as {@link Rows} reads it. Which of the seven
 * tables a file is, is seen from its header. Columns may come in any order, and only those marked *
 * must be there; an empty cell means unknown.
 *
 * <ul>
 *   <li>interventions: {@code id*, kind, title, description, countries, regions, scale, start, end,
 *       ongoing, parent, related, sectors, policy_markers, tags, actors, modality, relevant,
 *       measures, approach, threat_scope, paradigm, prevention_level, drug_policy, source}
 *   <li>actors: {@code id*, kind, name*, country, aliases}
 *   <li>flows: {@code intervention*, provider, receiver, date, until, basis*, amount*, currency*,
 *       prices, instrument, countries, regions, sectors, tags, note}
 *   <li>budgets: {@code intervention*, budget_kind, budget_type, budget_status, period_start, period_end, amount*,
 *       currency*, value_date, provider, receiver}
 *   <li>sites: {@code intervention*, name, latitude, longitude, codes}; a name, coordinates
 *       or a code must be given
 *   <li>evaluations: {@code intervention*, status, design, direction, outcome, scheme,
 *       scheme_version, rating, effect, evaluator, year, source}
 *   <li>sources: {@code id*, citation*, url, year, coverage}
 * </ul>
 *
 * <p>What stands in a cell:
 *
 * <ul>
 *   <li>texts: {@code title}, {@code description} and {@code name} occur once for each language,
 *       with its ISO 639 code, as in {@code title_es}; without a code the language is not known.
 *       White space and line breaks in a text are kept
 *   <li>codes: those of the enums, such as {@link org.citizensecurity.measure.Measure}
 *   <li>countries: ISO 3166-1 alpha-2 or alpha-3, or a name of {@link
 *       org.citizensecurity.place.CountryNames}
 *   <li>dates: {@code 2012}, {@code 2012-06} or {@code 2012-06-01}
 *   <li>amounts: whole units as plain decimals such as {@code 465000000.5}; below zero for
 *       corrections. Where semicolons separate the cells, a comma may stand before the decimals: each
 *       number read so is a notice. {@code prices} is {@code current}, or empty for the same, or a base year
 *   <li>labels: a column such as {@code approach_label} says in words what the column {@code
 *       approach} says in codes; it is for people and is passed over
 *   <li>yes or no: {@code ongoing} and {@code relevant}
 *   <li>lists, separated by {@code ;}: {@code countries} ({@code CO=60;EC=40}, percentages for all or
 *       none), {@code regions} and {@code sectors} ({@code DAC-REGION:489}, {@code DAC5:15132=40};
 *       a flow has no percentages), {@code policy_markers} ({@code DAC-MARKER:1=PRINCIPAL}), {@code
 *       tags} and {@code codes} ({@code IATI-STATUS:2}), {@code related} ({@code CHILD:XM-1-2}),
 *       {@code actors} ({@code FUNDING:idb}), {@code measures} (the main one first), {@code aliases}
 *       ({@code CIDA [1968/2013]}, either year may be missing). A separator that belongs to the text
 *       has a backslash before it
 * </ul>
 *
 * <p>A row that lacks what is marked *, or has it wrong, is rejected; any other wrong cell is left
 * out. All problems of a row are reported.
 *
 * <pre>
 * id,title_es,countries,start
 * CO-001,Ley de Seguridad y Convivencia,CO,2011
 * SV-002,,SV;HN,2004-07
 * </pre>
 */
public final class TidyCsvReader implements PartReader {
  private static final TidyCsvReader STANDARD = new TidyCsvReader();

  private TidyCsvReader() {}

  /** Reads the format above. */
  public static TidyCsvReader standard() {
    return STANDARD;
  }

  @Override
  public void readInto(Input input, Reading reading) {
    ProblemCollector problems = reading.problems();
    try (Rows rows = Rows.open(input, problems, reading::reject)) {
      Optional<Header> header = rows.header();
      Optional<TidyTable> table = header.flatMap(TidyTable::find);
      if (header.isPresent() && table.isEmpty()) {
        problems.add(TidyTable.unknown(input, header.get()));
      }
      if (header.isEmpty() || table.isEmpty()) {
        return;
      }
      TidyColumns.check(table.get(), header.get(), input, problems)
          .ifPresent(columns -> rows.forEachRemaining(row -> {
            Entry entry =
                Entry.of(row.place(), problems).withDecimalCommas(rows.hasDecimalCommas());
            TidyRow fields = new TidyRow(columns, row, entry);
            if (!isKept(table.get(), fields, reading.parts())) {
              reading.refuse(row.raw());
            }
          }));
    }
  }

  private static boolean isKept(TidyTable table, TidyRow row, PartSink parts) {
    return switch (table) {
      case INTERVENTIONS -> Parts.keep(row, InterventionFields.read(row), parts, parts::add);
      case ACTORS -> Parts.keep(row, ActorFields.read(row), parts, parts::add);
      case SOURCES -> Parts.keep(row, SourceFields.read(row), parts, parts::add);
      case FLOWS -> Parts.keepOwned(row, FlowFields::read, parts, parts::add);
      case BUDGETS -> Parts.keepOwned(row, BudgetFields::read, parts, parts::add);
      case SITES -> Parts.keepOwned(row, SiteFields::read, parts, parts::add);
      case EVALUATIONS -> Parts.keepOwned(row, EvaluationFields::read, parts, parts::add);
    };
  }
}
