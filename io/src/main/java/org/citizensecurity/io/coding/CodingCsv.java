package org.citizensecurity.io.coding;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.record.CodingFields;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodedRecord;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.text.Language;

/**
 * What one coder coded, as a table: CSV as {@link org.citizensecurity.io.table.Rows} reads it.
 * Columns may come in any order; other columns are passed over.
 *
 * <ul>
 *   <li>{@code id}, needed: the same in all codings of a record
 *   <li>{@code title}, {@code language} (an ISO 639 code): may be missing
 *   <li>{@code relevant}, needed: {@code yes}, {@code no} or empty
 *   <li>{@code measures}: by code or by id in the manual ({@code C12}), separated by {@code ;}, the
 *       main one first, at most four
 *   <li>{@code approach}, {@code threat_scope}, {@code paradigm}, {@code prevention_level}, {@code
 *       drug_policy}: codes
 *   <li>{@code contested}: what the coder could not decide, as names of the columns above or {@code
 *       main_measure}, separated by {@code ;}; it has no codes then: see {@link
 *       org.citizensecurity.reliability.CodedRecord#contested()}
 * </ul>
 *
 * <p>An empty cell was not coded. A row without an id, or with one that was there before, is
 * rejected; any other wrong value is left out and is a problem.
 */
public final class CodingCsv {
  private static final String ID = "id";
  private static final String TITLE = "title";
  private static final String LANGUAGE = "language";
  private static final String CONTESTED = "contested";

  private static final ImmutableList<CodedQuestion> COLUMNS = Stream.of(CodedQuestion.values())
      .filter(question -> question != CodedQuestion.MAIN_MEASURE)
      .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> NO_CODES =
      COLUMNS.stream().map(question -> "").collect(ImmutableList.toImmutableList());

  private CodingCsv() {}

  /** Reads a sheet. */
  public static WithProblems<CodingSheet> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    Set<String> seen = new HashSet<>();
    return SheetTable.read(
            input,
            ImmutableList.of(ID, CodedQuestion.RELEVANCE.code()),
            problems,
            row -> record(row, seen))
        .map(CodingSheet::of);
  }

  private static Optional<CodedRecord> record(SheetRow row, Set<String> seen) {
    Optional<String> id = row.needed(ID).text().map(String::strip);
    if (id.isPresent() && !seen.add(id.get())) {
      row.entry()
          .breakAt(row.placeOf(ID), ProblemCode.DUPLICATE_ID, id.get(), "each record in one row");
    }
    if (row.entry().isBroken()) {
      return Optional.empty();
    }
    Optional<Coding> coding = CodingFields.readDecided(row);
    ImmutableSet<CodedQuestion> contested = row.values(CONTESTED).stream()
        .map(field -> field.code(CodedQuestion.CODES))
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
    return row.entry()
        .finish(() -> CodedRecord.builder()
            .id(id.orElseThrow())
            .title(row.raw(TITLE))
            .language(row.field(LANGUAGE).language().orElse(Language.UNDETERMINED))
            .coding(coding)
            .contested(contested)
            .build());
  }

  /** The columns that are written, in order. */
  public static ImmutableList<String> columns() {
    return Stream.of(Stream.of(ID, TITLE, LANGUAGE), codeColumns().stream(), Stream.of(CONTESTED))
        .flatMap(names -> names)
        .collect(ImmutableList.toImmutableList());
  }

  /** The columns that hold codes, in order. */
  public static ImmutableList<String> codeColumns() {
    return COLUMNS.stream().map(CodedQuestion::code).collect(ImmutableList.toImmutableList());
  }

  /** The cells of {@link #codeColumns()}; empty where something was not coded. */
  public static ImmutableList<String> cells(Coding coding) {
    return COLUMNS.stream()
        .map(question -> String.join(SheetRow.SEPARATOR, question.codes(coding)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Writes a sheet; the writer stays open. */
  public static void write(CodingSheet sheet, Writer writer) throws IOException {
    List<ImmutableList<String>> rows =
        sheet.records().values().stream().map(CodingCsv::row).toList();
    CsvFile.write(writer, columns(), rows);
  }

  private static ImmutableList<String> row(CodedRecord record) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(record.id(), record.title());
    row.add(
        record.language().equals(Language.UNDETERMINED) ? "" : record.language().code());
    row.addAll(record.coding().map(CodingCsv::cells).orElse(NO_CODES));
    row.add(record.contested().stream().map(Coded::code).collect(joining(SheetRow.SEPARATOR)));
    return row.build();
  }
}
