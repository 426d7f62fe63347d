package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input that a user may give, through the front door. */
class BadInputTest {
  private static final String INTERVENTIONS =
      "id,title_es,countries,start\na,Ley,SV,2003\nb,Plan,HN,2012\n";

  @Test
  void missingFileIsAProblem(@TempDir Path folder) {
    assertOne(
        PortfolioReader.standard().read(folder.resolve("none.csv")),
        "none.csv: missing file, expected a file that exists (file rejected)");
  }

  @Test
  void directoryIsAProblem(@TempDir Path folder) {
    assertOne(
        PortfolioReader.standard().read(folder),
        folder.getFileName()
            + ": unreadable file 'is a directory', expected a file that can be read (file rejected)");
  }

  @Test
  void emptyFileIsAProblem() {
    assertOne(
        read(Input.of("a.csv", " \n\r\n")),
        "a.csv: empty file, expected a table, JSON or IATI XML (file rejected)");
  }

  @Test
  void binaryFileIsAProblem() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertOne(
        read(new Input("a.csv", ByteSource.wrap(png))),
        "a.csv: unknown kind 'binary', expected a text (file rejected)");
  }

  @Test
  void otherXmlIsAProblem() {
    assertOne(
        read(Input.of("a.xml", "<html/>")),
        "a.xml: unknown kind 'XML', expected an element iati-activities at the start (file rejected)");
  }

  @Test
  void wrongHeaderIsAProblem() {
    WithProblems<Portfolio> read = read(Input.of("a.csv", "fecha;monto\n2012;5\n"));
    assertThat(read.problems().samples())
        .extracting(Problem::code, Problem::severity, Problem::value)
        .containsExactly(tuple(ProblemCode.UNKNOWN_KIND, Severity.FILE_REJECTED, "fecha,monto"));
    assertThat(read.problems().samples().get(0).expected()).contains("id,citation of sources.csv");
  }

  @Test
  void otherFilesAreReadBesideOnesThatCannotBe() {
    WithProblems<Portfolio> read =
        read(Input.of("empty.csv", ""), Input.of("interventions.csv", INTERVENTIONS));
    assertThat(read.value().interventions()).hasSize(2);
    assertThat(read.problems().count()).isEqualTo(1);
  }

  @Test
  void rowWithWrongBytesIsRejectedAndTheRowsAfterItAreRead() {
    byte[] broken = "id,title_es,start\na,Ley ñandú,2003\nb,Pol@tica,2012\nc,Plan,2013\n"
        .getBytes(StandardCharsets.UTF_8);
    broken[Bytes.indexOf(broken, (byte) '@')] = (byte) 0xed;
    WithProblems<Portfolio> read = read(new Input("a.csv", ByteSource.wrap(broken)));
    assertThat(read.value().interventions())
        .extracting(it -> it.id().value())
        .containsExactly("a", "c");
    assertThat(read.rows()).isEqualTo(new RowCount(2, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:3: malformed 'b,Pol\uFFFDtica,2012', expected bytes that are text in"
                + " the encoding of the file (row rejected)");
  }

  @Test
  void fileInAnotherEncodingIsReadAndReported() {
    byte[] latin =
        "id,título,title_es\na,x,Política “pública”\n".getBytes(Charset.forName("windows-1252"));
    WithProblems<Portfolio> read = read(new Input("a.csv", ByteSource.wrap(latin)));
    assertThat(read.value().interventions().get(0).title().in()).isEqualTo("Política “pública”");
    assertThat(read.problems().of(ProblemCode.OTHER_ENCODING)).hasSize(1);
    assertThat(read.problems().of(ProblemCode.UNKNOWN_COLUMN))
        .extracting(Problem::value)
        .containsExactly("título");
  }

  @Test
  void replacementCharacterOfTheFileItselfIsText() {
    WithProblems<Portfolio> read = read(Input.of("a.csv", "id,title_es\na,Pol\uFFFDtica 🚓\n"));
    assertThat(read.rows()).isEqualTo(new RowCount(1, 0));
    assertThat(read.orThrow().interventions().get(0).title().in()).isEqualTo("Pol\uFFFDtica 🚓");
  }

  @Test
  void unclosedQuoteSaysHowManyLinesItSwallows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(
        file, "id,title_es\r\na,Ley\r\nb,\"Plan\r\n" + "c,Otro plan\r\n".repeat(3_000) + "d,Fin");
    WithProblems<Portfolio> read = PortfolioReader.standard().read(file);
    assertThat(read.rows()).isEqualTo(new RowCount(1, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:3: malformed, expected a closing quote: an unclosed quote opened here swallows the remaining 3001 lines (row rejected)");
  }

  @Test
  void quoteThatALaterOneClosesSaysHowManyLinesAreLost(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "id,title_es\nb,\"Plan\nc,\"Otro\"\n" + "d,Ley\n".repeat(30_000));
    WithProblems<Portfolio> read = PortfolioReader.standard().read(file);
    assertThat(read.rows()).isEqualTo(new RowCount(0, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:2: malformed, expected cells quoted as in RFC 4180: a quote here is not closed or not doubled, and the remaining 30001 lines cannot be read (row rejected)");
  }

  @Test
  void columnThatOccursTwiceIsOneProblem() {
    WithProblems<Portfolio> read =
        read(Input.of("a.csv", "id,title_es,start,start\na,Ley,2003,\n"));
    assertThat(read.problems().count()).isEqualTo(1);
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:1 start: duplicate column 'start', expected each column once (value dropped)");
  }

  @Test
  void listAsOutermostJsonIsToldThatAnObjectIsExpected() {
    assertOne(
        read(Input.of("a.json", " [{\"id\": \"a\"}]")),
        "a.json: unknown kind 'JSON list', expected a JSON object with one of the lists interventions, actors, sources (file rejected)");
  }

  @Test
  void sameIdInTwoFilesIsADuplicateAndTheFirstStays() {
    WithProblems<Portfolio> read = read(
        Input.of("one.csv", INTERVENTIONS),
        Input.of("two.csv", "id,title_es,start\n\na,Otra ley,1999\n"));
    assertThat(read.value().interventions().get(0).title().in()).isEqualTo("Ley");
    assertThat(read.rows()).isEqualTo(new RowCount(2, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "two.csv:3 id: duplicate id 'a', expected an id that was not used before (row rejected)");
  }

  @Test
  void sameFileGivenTwiceCountsOnce() {
    String flows = "intervention,basis,amount,currency\na,COMMITMENT,100,USD\n";
    WithProblems<Portfolio> read = read(
        Input.of("flows.csv", flows),
        Input.of("interventions.csv", INTERVENTIONS),
        Input.of("copy.csv", flows));
    assertThat(read.value().interventions())
        .extracting(it -> it.flows().size())
        .containsExactly(1, 0);
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "copy.csv: duplicate file 'flows.csv', expected a file that was not read before (file rejected)");
  }

  @Test
  void flowOfAnUnknownInterventionIsRejected() {
    WithProblems<Portfolio> read = read(
        Input.of("interventions.csv", INTERVENTIONS),
        Input.of("flows.csv", "intervention,basis,amount,currency\nx,COMMITMENT,100,USD\n"));
    assertThat(read.rows()).isEqualTo(new RowCount(2, 1));
    assertThat(read.problems().samples())
        .extracting(Problem::toString)
        .containsExactly(
            "flows.csv:2 intervention: unknown intervention 'x', expected the id of an intervention (row rejected)");
  }

  @Test
  void readerCanBeGivenForAKind() {
    Input xml = Input.of("a.txt", "<?xml version='1.0'?>\n<iati-activities/>");
    PartReader reader = (input, reading) -> reading
        .parts()
        .add(
            Intervention.builder().id(new InterventionId("x")).build(),
            Location.of(input.name(), 1));
    assertThat(PortfolioReader.standard()
            .with(FileKind.IATI_XML, reader)
            .read(xml)
            .value()
            .interventions())
        .hasSize(1);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(read()).isEqualTo(WithProblems.of(Portfolio.empty()));
  }

  private static WithProblems<Portfolio> read(Input... inputs) {
    return PortfolioReader.standard().read(inputs);
  }

  private static void assertOne(WithProblems<Portfolio> read, String problem) {
    assertThat(read.value()).isEqualTo(Portfolio.empty());
    assertThat(read.rows()).isEqualTo(RowCount.NONE);
    assertThat(read.problems().samples()).extracting(Problem::toString).containsExactly(problem);
  }
}
