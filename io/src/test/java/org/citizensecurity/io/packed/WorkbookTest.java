package org.citizensecurity.io.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citizensecurity.io.packed.Workbooks.input;
import static org.citizensecurity.io.packed.Workbooks.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  private static final String HEADER = row(1, "id", "start");
  private static final byte[] TWO_SHEETS = Workbooks.of(ImmutableMap.of(
      "Proyectos", HEADER + row(2, "a", "2012") + row(3, "b", "2013"),
      "Montos",
          row(1, "intervention", "basis", "amount", "currency")
              + row(2, "a", "COMMITMENT", "1", "USD")
              + row(5, "c", "COMMITMENT", "2", "USD"),
      "Oculta~", row(1, "x")));

  @TempDir
  private Path folder;

  @Test
  void visibleSheetsMakeOnePortfolioAndProblemsHaveTheRowsOfTheSheet() throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), TWO_SHEETS);
    for (Input input : ImmutableList.of(input(TWO_SHEETS), Input.of(file))) {
      WithProblems<Portfolio> read = PortfolioReader.standard().read(input);
      assertThat(read.value().interventions()).hasSize(2);
      assertThat(problems(read))
          .containsExactly(
              "book.xlsx!/Montos:5 intervention: unknown intervention 'c', expected the"
                  + " id of an intervention (row rejected)");
    }
  }

  @Test
  void sheetIsChosenByItsName() {
    ProblemCollector problems = new ProblemCollector();
    assertThat(Workbook.sheet(input(TWO_SHEETS), "Montos", problems))
        .map(sheet -> WholeTable.read(sheet).value().rows().size())
        .contains(2);
    assertThat(Workbook.sheet(input(TWO_SHEETS), "Oculta~", problems)).isEmpty();
    assertThat(problems.problems().samples())
        .extracting(Problem::toString)
        .containsExactly("book.xlsx: missing file 'Oculta~', expected one of the sheets Proyectos,"
            + " Montos (file rejected)");
  }

  @Test
  void tableOfAWorkbookWithSeveralSheetsIsAProblem() {
    assertThat(problems(WholeTable.read(input(TWO_SHEETS))))
        .containsExactly("book.xlsx: unknown kind 'several sheets', expected one of the sheets"
            + " Proyectos, Montos, chosen by its name (file rejected)");
  }

  @Test
  void numbersDatesAndTruthValuesComeAsTexts() {
    String cells = """
        <row r="2"><c r="A2"><v>849351099.78478307</v></c><c r="B2"><v>1.5E+3</v></c>\
        <c r="C2" s="1"><v>41061</v></c><c r="D2" s="2"><v>41061</v></c>\
        <c r="E2" s="3"><v>41061</v></c><c r="F2" s="4"><v>41061.5</v></c>\
        <c r="G2" t="b"><v>1</v></c><c r="H2"><f>A2*2</f><v>12.50</v></c>\
        <c r="I2" t="str"><f>"a"</f><v>año</v></c><c r="J2" t="b"><f>1</f><v>0</v></c></row>""";
    WithProblems<WholeTable> read =
        table(row(1, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k") + cells);
    assertThat(problems(read)).isEmpty();
    // 41061 is the first of June 2012 in Excel.
    assertThat(read.value().rows())
        .extracting(Row::cells)
        .containsExactly(ImmutableList.of(
            "849351099.78478307",
            "1500",
            "2012-06-01",
            "2012-06",
            "2012",
            "2012-06-01T12:00",
            "yes",
            "12.50",
            "año",
            "no",
            ""));
  }

  @Test
  void errorValuesAreLeftOutWithAProblem() {
    WithProblems<WholeTable> read = table(row(1, "id", "amount")
        + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" t=\"e\"><f>1/0</f>"
        + "<v>#DIV/0!</v></c></row>" + row(3, "x", "1"));
    assertThat(problems(read))
        .containsExactly(
            "book.xlsx!/Proyectos:2 id: invalid value '#N/A', expected a value; the formula gave an"
                + " error (value dropped)",
            "book.xlsx!/Proyectos:2 amount: invalid value '#DIV/0!', expected a value; the formula"
                + " gave an error (value dropped)");
    assertThat(read.value().rows().get(0).cells()).containsExactly("", "");
  }

  @Test
  void titleAboveTheHeaderAndGapsInItAreNotices() {
    WithProblems<WholeTable> read = table(row(1, "Proyectos 2012")
        + row(3, "id", "", "Monto", "")
        + row(4, "a", "b", "1")
        + row(5, "a", "b", "1", "2", "3"));
    assertThat(problems(read))
        .containsExactly(
            "book.xlsx!/Proyectos:1: doubtful header 'Proyectos 2012', expected a row with the names"
                + " of the columns; this one is taken for a title (notice)",
            "book.xlsx!/Proyectos:3: doubtful header 'id,,Monto', expected a name for each column,"
                + " and no merged cells (notice)",
            "book.xlsx!/Proyectos:5: wrong cell count 'a,b,1,2,3', expected 3 cells, not 5 (row"
                + " rejected)");
    assertThat(read.rows().kept()).isEqualTo(1);
  }

  @Test
  void tableOfOneColumnHasNoTitle() {
    WithProblems<WholeTable> read = table(row(1, "id") + row(2, "a") + row(3, "b"));
    assertThat(problems(read)).isEmpty();
    assertThat(read.value().rows()).hasSize(2);
  }

  @Test
  void hostileWorkbooksAreProblems() throws IOException {
    String manyColumns = "<row r=\"1\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>";
    assertRejected(Workbooks.of(manyColumns), "more than 16384 columns");
    assertRejected(
        Workbooks.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
        "more than 16384 columns");
    assertRejected(Workbooks.of(row(1, "x".repeat(1 << 19))), "longer text than Excel allows");
    assertRejected(
        Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>" + "1".repeat(5_000) + "</v></c></row>"),
        "longer text than Excel allows");
    assertRejected(Workbooks.of(" ".repeat(1 << 27)), "unpacks to more than 400 times");
    assertRejected(
        Workbooks.zip(ImmutableMap.of(
            "[Content_Types].xml",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><Types>&b;</Types>",
            "xl/workbook.xml",
            "<workbook/>")),
        "DOCTYPE");
    assertRejected(
        Workbooks.zip(
            ImmutableMap.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")),
        "unreadable file");
    byte[] damaged = TWO_SHEETS.clone();
    damaged[damaged.length / 2] ^= 1;
    assertThat(problems(PortfolioReader.standard().read(input(damaged)))).isNotEmpty();
    assertRejected(ByteSource.wrap(TWO_SHEETS).slice(0, 1_500).read(), "unreadable file");
  }

  @Test
  void numberThatWouldFillMemoryStaysAsItIsWritten() {
    WithProblems<WholeTable> read =
        table(row(1, "id") + "<row r=\"2\"><c r=\"A2\"><v>1E+999999999</v></c></row>");
    assertThat(read.value().rows().get(0).cells()).containsExactly("1E+999999999");
  }

  @Test
  void rowNumberThatIsNoneBreaksTheTable() {
    WithProblems<WholeTable> read = table(HEADER + "<row r=\"99999999999\"><c><v>1</v></c></row>");
    assertThat(read.rows().read()).isEqualTo(read.rows().rejected());
    assertThat(problems(read)).isNotEmpty();
  }

  private static void assertRejected(byte[] workbook, String reason) {
    assertThat(problems(PortfolioReader.standard().read(input(workbook))))
        .singleElement()
        .asString()
        .contains(reason, "file rejected");
  }

  private static WithProblems<WholeTable> table(String rows) {
    return WholeTable.read(input(Workbooks.of(rows)));
  }

  private static ImmutableList<String> problems(WithProblems<?> read) {
    return read.problems().samples().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
