package org.citizensecurity.io.record;

import java.util.Collection;
import java.util.function.Predicate;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/** Compares the header of a table with the columns that its format has. */
public final class ColumnCheck {
  private final Input input;
  private final Header header;
  private final ProblemCollector problems;

  /** A check of the header of {@code input}. */
  public ColumnCheck(Input input, Header header, ProblemCollector problems) {
    this.input = input;
    this.header = header;
    this.problems = problems;
  }

  /** Names the columns that are not known, each with the one of {@code columns} that may be meant. */
  public void unknown(Predicate<String> known, Collection<String> columns) {
    header.names().stream()
        .filter(name -> !name.isEmpty() && !known.test(name))
        .forEach(name -> problems.add(
            ProblemCode.UNKNOWN_COLUMN,
            Severity.VALUE_DROPPED,
            place(name),
            name,
            Nearest.name(name, columns)
                .map("a known column, perhaps %s"::formatted)
                .orElseGet(() -> "one of " + String.join(", ", columns))));
  }

  /** Whether all of these are there; each that is not is a problem that names the nearest one. */
  public boolean complete(Collection<String> needed, Predicate<String> there) {
    boolean complete = true;
    for (String name : needed) {
      if (!there.test(name)) {
        complete = false;
        problems.add(
            ProblemCode.MISSING_COLUMN,
            Severity.FILE_REJECTED,
            place(name),
            Nearest.name(name, header.names()).orElse(""),
            "a column " + name);
      }
    }
    return complete;
  }

  private Location place(String column) {
    return Location.of(input.name(), 1).at(column);
  }
}
