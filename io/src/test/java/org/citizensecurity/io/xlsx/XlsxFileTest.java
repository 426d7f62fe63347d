package org.citizensecurity.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.citizensecurity.io.report.Samples;
import org.citizensecurity.io.result.ColumnType;
import org.citizensecurity.io.result.ResultColumn;
import org.citizensecurity.io.result.ResultTable;
import org.citizensecurity.io.result.ResultTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are looked at as the XML that they are made of. */
class XlsxFileTest {
  @TempDir
  private Path folder;

  private static ResultTable table(String name, String text, String number) {
    return new ResultTable(
        name,
        ImmutableList.of(
            new ResultColumn("text", ColumnType.STRING, "a text"),
            new ResultColumn("amount", ColumnType.NUMBER, "an amount")),
        ImmutableList.of(ImmutableList.of(text, number), ImmutableList.of("", "")));
  }

  private Path write(ResultTable... tables) throws IOException {
    Path file = folder.resolve("book.xlsx");
    XlsxFile.write(file, ImmutableList.copyOf(tables));
    return file;
  }

  private static String part(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile());
        InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void numbersAreNumbersWithAllTheirDigits() throws IOException {
    Path book = write(table("t", "x", "849351099.78478307"));
    assertThat(part(book, "xl/worksheets/sheet1.xml"))
        .contains("<c r=\"B2\" t=\"n\"><v>849351099.78478307</v></c>")
        .doesNotContain("r=\"A3\"", "r=\"B3\"");
  }

  @Test
  void formulasAreTexts() throws IOException {
    Path book = write(table("t", "=HYPERLINK(\"http://a\")", "-1"));
    assertThat(part(book, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(part(book, "xl/sharedStrings.xml"))
        .contains(">=HYPERLINK(&quot;http://a&quot;)</t>");
  }

  @Test
  void everyTableIsASheet() throws IOException {
    Path book = folder.resolve("sub").resolve("book.xlsx");
    XlsxFile.write(book, ResultTables.of(Samples.sixty().coded().portfolio()));
    assertThat(part(book, "xl/workbook.xml"))
        .contains("name=\"interventions\"", "name=\"flows\"", "name=\"sources\"");
    assertThat(part(book, "xl/worksheets/sheet3.xml")).contains("t=\"n\"><v>0.1</v>");
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(table("t", "x", "1")));
    assertThat(Files.readAllBytes(write(table("t", "x", "1")))).isEqualTo(first);
    assertThat(part(folder.resolve("book.xlsx"), "docProps/core.xml")).doesNotContain("created");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void textThatIsTooLongIsCut() throws IOException {
    Path book = write(table("t", "y".repeat(40_000), "1"));
    assertThat(part(book, "xl/sharedStrings.xml")).contains(">" + "y".repeat(32_767) + "<");
  }

  @Test
  void nameThatOccursTwiceIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(table("t", "x", "1"), table("T", "x", "1")))
        .withMessage("name 'T' of a table occurs twice");
  }
}
