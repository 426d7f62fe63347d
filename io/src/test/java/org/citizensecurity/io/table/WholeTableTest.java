package org.citizensecurity.io.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;

class WholeTableTest {
  @Example
  void cellsAreFoundByNameWithTheirLines() {
    WithProblems<WholeTable> read =
        WholeTable.read(Input.of("t.csv", "ID, Title\r\n1,\"two\nlines\"\r\n\r\n2,  \r\n"));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 0));
    assertThat(read.orThrow().header().names()).containsExactly("id", "title");
    Row first = read.value().rows().get(0);
    assertThat(first.cell("title")).isEqualTo("two\nlines");
    Row second = read.value().rows().get(1);
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
    WithProblems<WholeTable> read = WholeTable.read(Input.of("t.csv", ""));
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
    WithProblems<WholeTable> read = WholeTable.read(Input.of("t.csv", text.toString()));
    assertThat(read.orThrow().rows().stream().map(Row::cells).toList()).isEqualTo(rows);
  }

  @Example
  void formulasAreGuardedAndNumbersAreNot() throws IOException {
    StringWriter text = new StringWriter();
    CsvFile.write(
        text,
        List.of("a", "b", "c", "d", "e", "f"),
        List.of(List.of("=1+1", "@SUM(A1)", "'-x", "-0.25", "-", "+1e-3")));
    assertThat(text.toString()).isEqualTo("a,b,c,d,e,f\n'=1+1,'@SUM(A1),''-x,-0.25,-,+1e-3\n");
  }

  @Example
  void otherDelimitersAreReadWithANotice() {
    assertDelimiter("id;title;year\na;One, two;2001\nb;;2002\n", ";");
    assertDelimiter("id;amount,2010\na;1,5\nb;2\n", ";");
    assertDelimiter("id\ttitle\na\tOne; two\n", "tab");
    assertDelimiter("id|title\r\na|One", "|");
    assertDelimiter("\"a,b,c\";d\n1;2\n", ";");
  }

  private static void assertDelimiter(String text, String delimiter) {
    WithProblems<WholeTable> read = WholeTable.read(Input.of("t.csv", text));
    assertThat(read.value().header().names()).hasSizeGreaterThan(1);
    assertThat(read.problems().of(ProblemCode.OTHER_DELIMITER))
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv: other delimiter '%s', expected a comma between the cells; ".formatted(delimiter)
                + "this is taken for what separates them (notice)");
  }

  @Example
  void commasAreNotMistaken() {
    for (String text : List.of(
        "id,title (a;b;c)\na,x\nb,y\n",
        "id,title\na,\"x;y;z\"\n",
        "\"id;x;y\",title\na,b\n",
        "id\na;b\n",
        "id;x,y\na,b\n",
        "id,title\n\"unclosed;;;;\n;;;\n")) {
      WithProblems<WholeTable> read = WholeTable.read(Input.of("t.csv", text));
      assertThat(read.problems().of(ProblemCode.OTHER_DELIMITER)).as(text).isEmpty();
    }
  }

  @Example
  void longTablesAreReadWhole() {
    String rows = IntStream.range(0, 9_000).mapToObj(i -> i + ";é\n").collect(joining());
    WithProblems<WholeTable> read = WholeTable.read(Input.of("t.csv", "\uFEFFid;x\r\n" + rows));
    assertThat(read.rows()).isEqualTo(new RowCount(9_000, 0));
    assertThat(read.value().rows().get(8_999).place()).hasToString("t.csv:9001");
    assertThat(read.value().header().names()).containsExactly("id", "x");
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
            "", " ", "x", "é🚓", ",", "\"", "\n", "\r", "\r\n", "\uFEFF", "#", "\0", "\t", "'", "=",
            "+", "-", "@", "1", ";", "|")
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
