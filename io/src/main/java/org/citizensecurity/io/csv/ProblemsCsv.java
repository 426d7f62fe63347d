package org.citizensecurity.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Problems;

/**
 * Writes problems as a table. Columns: {@code code, severity, file, line, column, value, expected,
 * count}. A row is one problem, in the order in which they were met. Of a code with more problems
 * than are kept, a last row without a place counts the others, so that the column {@code count} sums
 * to the number of all.
 */
public final class ProblemsCsv {
  /** The columns. */
  public static final ImmutableList<String> HEADER =
      ImmutableList.of("code", "severity", "file", "line", "column", "value", "expected", "count");

  private ProblemsCsv() {}

  /** Writes a file whole or not at all. */
  public static void write(Path file, Problems problems) throws IOException {
    CsvFile.write(file, HEADER, rows(problems));
  }

  /** Writes to {@code writer}, which stays open. */
  public static void write(Writer writer, Problems problems) throws IOException {
    CsvFile.write(writer, HEADER, rows(problems));
  }

  private static List<ImmutableList<String>> rows(Problems problems) {
    List<ImmutableList<String>> rows = new ArrayList<>();
    problems.samples().forEach(problem -> rows.add(row(problem)));
    for (Map.Entry<ProblemCode, Long> all : problems.counts().entrySet()) {
      long more = all.getValue() - problems.of(all.getKey()).size();
      if (more > 0) {
        rows.add(
            ImmutableList.of(all.getKey().code(), "", "", "", "", "", "", Long.toString(more)));
      }
    }
    return rows;
  }

  private static ImmutableList<String> row(Problem problem) {
    Location place = problem.location();
    return ImmutableList.of(
        problem.code().code(),
        problem.severity().code(),
        place.file(),
        place.line() == 0 ? "" : Long.toString(place.line()),
        place.column(),
        problem.value(),
        problem.expected(),
        "1");
  }
}
