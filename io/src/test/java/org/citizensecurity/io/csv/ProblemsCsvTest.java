package org.citizensecurity.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsCsvTest {
  @Test
  void problemIsARow(@TempDir Path folder) throws IOException {
    ProblemCollector problems = new ProblemCollector();
    problems.add(
        ProblemCode.BAD_NUMBER,
        Severity.ROW_REJECTED,
        Location.of("flows.csv", 17).at("amount"),
        "1,5",
        "a plain number");
    problems.add(
        ProblemCode.MISSING_FILE, Severity.FILE_REJECTED, Location.of("a.csv"), "", "a file");
    Path file = folder.resolve("problems.csv");

    ProblemsCsv.write(file, problems.problems());

    assertThat(file).hasContent("""
            code,severity,file,line,column,value,expected,count
            bad_number,row_rejected,flows.csv,17,amount,"1,5",a plain number,1
            missing_file,file_rejected,a.csv,,,,a file,1
            """);
  }

  @Test
  void countSumsToAllProblemsAlsoWhereNotAllAreKept(@TempDir Path folder) throws IOException {
    ProblemCollector problems = new ProblemCollector();
    int number = Problems.SAMPLES_PER_CODE + 7;
    for (int line = 1; line <= number; line++) {
      problems.add(
          ProblemCode.BAD_DATE, Severity.VALUE_DROPPED, Location.of("a.csv", line), "x", "a date");
    }
    Path file = folder.resolve("problems.csv");

    ProblemsCsv.write(file, problems.problems());

    WholeTable table = WholeTable.read(Input.of(file)).orThrow();
    assertThat(table.rows()).hasSize(Problems.SAMPLES_PER_CODE + 1);
    assertThat(table.rows().stream()
            .mapToInt(row -> Integer.parseInt(row.cell("count")))
            .sum())
        .isEqualTo(number);
    assertThat(table.rows().get(Problems.SAMPLES_PER_CODE).cells())
        .containsExactly("bad_date", "", "", "", "", "", "", "7");
  }
}
