package org.citizensecurity.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;

class CsvTableTest {
  @Example
  void cellsAreFoundByNameWithTheirLines() {
    WithProblems<CsvTable> read =
        CsvTable.read(Input.of("t.csv", "ID, Title\r\n1,\"two\nlines\"\r\n\r\n2,  \r\n"));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.orThrow().header().names()).containsExactly("id", "title");
    CsvRow first = read.value().rows().get(0);
    assertThat(first.cell("title")).isEqualTo("two\nlines");
    CsvRow second = read.value().rows().get(1);
    assertThat(second.place()).hasToString("t.csv:5");
    assertThat(second.cell("Title ")).isEqualTo("  ");
    assertThat(second.findCell("title")).isEmpty();
    assertThat(second.findCell("year")).isEmpty();
    assertThatThrownBy(() -> second.cell("year"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column 'year', expected one of [id, title]");
  }

  @Example
  void tableThatCannotBeReadIsEmptyWithAProblem() {
    WithProblems<CsvTable> read = CsvTable.read(Input.of("t.csv", ""));
    assertThat(read.value().rows()).isEmpty();
    assertThat(read.value().header().names()).isEmpty();
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly("t.csv: empty file, expected a header row (file rejected)");
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    CsvFile.write(text, List.of("a", "b", "c"), rows);
    WithProblems<CsvTable> read = CsvTable.read(Input.of("t.csv", text.toString()));
    assertThat(read.orThrow().rows().stream().map(CsvRow::cells).toList()).isEqualTo(rows);
  }

  @Example
  void rowThatDoesNotFitTheHeaderIsNotWritten() {
    assertThatThrownBy(
            () -> CsvFile.write(new StringWriter(), List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row [1] has 1 cells, expected 2 as in the header [a, b]");
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cells = Arbitraries.of(
            "", " ", "x", "é🚓", ",", "\"", "\n", "\r", "\r\n", "\uFEFF", "#", "\0", "\t")
        .list()
        .ofMaxSize(4)
        .map(pieces -> String.join("", pieces));
    return cells
        .list()
        .ofSize(3)
        .filter(row -> !row.stream().allMatch(String::isBlank))
        .list()
        .ofMaxSize(5);
  }
}
