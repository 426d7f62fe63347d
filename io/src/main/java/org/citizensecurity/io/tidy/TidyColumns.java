package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvHeader;
import org.citizensecurity.io.record.Nearest;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * The columns of one file.
 *
 * @param header as it stands
 * @param texts the columns of each text
 */
record TidyColumns(CsvHeader header, ImmutableListMultimap<String, TextColumn> texts) {

  /** Names what is unknown and what is missing; empty where something that is needed is missing. */
  static Optional<TidyColumns> check(
      TidyTable table, CsvHeader header, Input input, ProblemCollector problems) {
    TidyColumns columns = new TidyColumns(header, texts(table, header, input, problems));
    header.names().stream()
        .filter(name -> !name.isEmpty() && !TextColumn.isKnown(table, name))
        .forEach(name -> problems.add(
            ProblemCode.UNKNOWN_COLUMN,
            Severity.VALUE_DROPPED,
            place(input, name),
            name,
            Nearest.name(name, table.columns())
                .map("a known column, perhaps %s"::formatted)
                .orElseGet(() -> "one of " + String.join(", ", table.columns()))));
    boolean complete = true;
    for (String needed : table.needed()) {
      if (header.find(needed).isEmpty() && !columns.texts.containsKey(needed)) {
        complete = false;
        problems.add(
            ProblemCode.MISSING_COLUMN,
            Severity.FILE_REJECTED,
            place(input, needed),
            Nearest.name(needed, header.names()).orElse(""),
            "a column " + needed);
      }
    }
    return complete ? Optional.of(columns) : Optional.empty();
  }

  private static ImmutableListMultimap<String, TextColumn> texts(
      TidyTable table, CsvHeader header, Input input, ProblemCollector problems) {
    ImmutableListMultimap.Builder<String, TextColumn> texts = ImmutableListMultimap.builder();
    Set<TextColumn> seen = new HashSet<>();
    for (String name : ImmutableSet.copyOf(header.names())) {
      Optional<TextColumn> column = TextColumn.find(table, name);
      if (column.isEmpty()) {
        continue;
      }
      if (seen.add(TextColumn.of(column.get().text(), column.get().language()))) {
        texts.put(column.get().text(), column.get());
      } else {
        problems.add(
            ProblemCode.DUPLICATE_COLUMN,
            Severity.VALUE_DROPPED,
            place(input, name),
            name,
            "one column for each language");
      }
    }
    return texts.build();
  }

  private static Location place(Input input, String column) {
    return Location.of(input.name(), 1).at(column);
  }
}
