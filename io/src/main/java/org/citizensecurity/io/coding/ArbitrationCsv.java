package org.citizensecurity.io.coding;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.CodedRecord;
import org.citizensecurity.reliability.Comparison;
import org.citizensecurity.reliability.Dispute;
import org.citizensecurity.reliability.Ruling;

/**
 * The disputes of two coders as a table for a third person, who fills in the column {@code
 * decision}. Columns: {@code id, title, question, first, second, decision}; several codes are separated
 * by {@code ;}, the main one first. {@link Comparison#disputes} says which disputes there are.
 */
public final class ArbitrationCsv {
  private static final String ID = "id";
  private static final String QUESTION = "question";
  private static final String DECISION = "decision";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(ID, "title", QUESTION, "first", "second", DECISION);

  private ArbitrationCsv() {}

  /** The columns, in order. */
  public static ImmutableList<String> columns() {
    return COLUMNS;
  }

  /** Writes disputes without decisions; the writer stays open. */
  public static void write(Iterable<Dispute> disputes, Writer writer) throws IOException {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Dispute dispute : disputes) {
      rows.add(ImmutableList.of(
          dispute.id(),
          dispute.title(),
          dispute.question().code(),
          String.join(SheetRow.SEPARATOR, dispute.first()),
          String.join(SheetRow.SEPARATOR, dispute.second()),
          ""));
    }
    CsvFile.write(writer, COLUMNS, rows.build());
  }

  /** Whether a file has a decision in any row; false where it cannot be read. */
  public static boolean isDecided(Input input) {
    return WholeTable.read(input).value().rows().stream()
        .anyMatch(row -> row.findCell(DECISION).isPresent());
  }

  /**
   * Reads the decisions on the disputes of a comparison; {@link Comparison#settle} takes them. Only
   * {@code id}, {@code question} and {@code decision} are needed and read. A row without a decision is
   * passed over: it counts as kept and is not in the result. A row is rejected that names no
   * dispute, decides one again, or decides for what its question cannot have.
   */
  public static WithProblems<ImmutableList<Ruling>> read(Input input, Comparison comparison) {
    Table<String, CodedQuestion, Dispute> open = HashBasedTable.create();
    comparison.disputes().forEach(dispute -> open.put(dispute.id(), dispute.question(), dispute));
    return SheetTable.read(
            input,
            ImmutableList.of(ID, QUESTION, DECISION),
            new ProblemCollector(),
            row -> decision(row, comparison, open))
        .map(found ->
            found.stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList()));
  }

  /** Empty where the row is rejected; holding nothing where it is not decided. */
  private static Optional<ImmutableList<Ruling>> decision(
      SheetRow row, Comparison comparison, Table<String, CodedQuestion, Dispute> open) {
    Optional<String> id = row.needed(ID).text().map(String::strip);
    Optional<CodedQuestion> question = row.needed(QUESTION).code(CodedQuestion.CODES);
    List<String> codes = SheetRow.split(row.raw(DECISION));
    if (row.entry().isBroken()) {
      return Optional.empty();
    }
    if (codes.isEmpty()) {
      return Optional.of(ImmutableList.of());
    }
    Dispute dispute = open.remove(id.orElseThrow(), question.orElseThrow());
    if (dispute == null) {
      row.entry()
          .breakAt(
              row.placeOf(ID),
              ProblemCode.INVALID_VALUE,
              id.get(),
              "a record whose %s is in dispute, decided once"
                  .formatted(question.get().code()));
      return Optional.empty();
    }
    return checked(row, comparison, dispute, codes).map(ImmutableList::of);
  }

  /** The model itself says what is wrong with a decision. */
  private static Optional<Ruling> checked(
      SheetRow row, Comparison comparison, Dispute dispute, List<String> codes) {
    Predicate<CodedRecord> disputed = record -> record.id().equals(dispute.id());
    Comparison alone =
        new Comparison(comparison.first().only(disputed), comparison.second().only(disputed));
    try {
      Ruling decision = Ruling.of(dispute.id(), dispute.question(), codes);
      alone.settle(ImmutableList.of(decision));
      return Optional.of(decision);
    } catch (IllegalArgumentException e) {
      row.entry()
          .breakAt(
              row.placeOf(DECISION),
              ProblemCode.INVALID_VALUE,
              row.raw(DECISION),
              "a decision that fits: " + e.getMessage());
      return Optional.empty();
    }
  }
}
