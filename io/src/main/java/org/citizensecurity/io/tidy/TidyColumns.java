package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.ColumnCheck;
import org.citizensecurity.io.table.Header;
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
record TidyColumns(Header header, ImmutableListMultimap<String, TextColumn> texts) {

  /** Names what is unknown and what is missing; empty where something that is needed is missing. */
  static Optional<TidyColumns> check(
      TidyTable table, Header header, Input input, ProblemCollector problems) {
    TidyColumns columns = new TidyColumns(header, texts(table, header, input, problems));
    ColumnCheck check = new ColumnCheck(input, header, problems);
    check.unknown(name -> TextColumn.isKnown(table, name), table.columns());
    boolean complete = check.complete(
        table.needed(), name -> header.find(name).isPresent() || columns.texts.containsKey(name));
    return complete ? Optional.of(columns) : Optional.empty();
  }

  private static ImmutableListMultimap<String, TextColumn> texts(
      TidyTable table, Header header, Input input, ProblemCollector problems) {
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
            Location.of(input.name(), 1).at(name),
            name,
            "one column for each language");
      }
    }
    return texts.build();
  }
}
