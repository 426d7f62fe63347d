package org.citizensecurity.io.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
  private static final String TABLE = "id,start\na,2012\nb,2013\n";
  private static final String FLOWS =
      "intervention,basis,amount,currency\na,COMMITMENT,1,USD\nc,COMMITMENT,2,USD\n";

  @TempDir
  private Path folder;

  @Test
  void gzipIsReadInPlace() throws IOException {
    WithProblems<Portfolio> read =
        PortfolioReader.standard().read(input(gzip(TABLE.getBytes(UTF_8))));
    assertThat(read.problems().samples()).isEmpty();
    assertThat(read.value().interventions()).hasSize(2);
  }

  @Test
  void membersOfAZipMakeOnePortfolioAndAreNamedInProblems() throws IOException {
    byte[] zip = zip("data/flows.csv", FLOWS, "data/", "", "data/interventions.csv", TABLE);
    Path file = Files.write(folder.resolve("set.zip"), zip);
    for (Input input : ImmutableList.of(input(zip), Input.of(file))) {
      WithProblems<Portfolio> read = PortfolioReader.standard().read(input);
      assertThat(read.value().interventions()).hasSize(2);
      assertThat(read.problems().samples())
          .extracting(Problem::toString)
          .containsExactly(input.name()
              + "!/data/flows.csv:3 intervention: unknown intervention 'c', expected the id of an"
              + " intervention (row rejected)");
    }
  }

  @Test
  void gzipInsideOfAZipIsReadToo() throws IOException {
    assertThat(unpacked(zip("a.csv.gz", gzip(TABLE.getBytes(UTF_8)))))
        .extracting(input -> input.bytes().asCharSource(UTF_8).read())
        .containsExactly(TABLE);
  }

  @Test
  void namesThatLeaveTheFolderAreOnlyNames() throws IOException {
    assertThat(unpacked(zip("../../evil.csv", TABLE)))
        .extracting(Input::name)
        .containsExactly("in!/../../evil.csv");
    assertThat(folder.resolve("../../evil.csv")).doesNotExist();
  }

  @Test
  void workbookIsLeftAsItIs() throws IOException {
    byte[] workbook = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    assertThat(unpacked(workbook)).extracting(Input::name).containsExactly("in");
    assertThat(Packed.isWorkbook(input(workbook))).isTrue();
    assertThat(Packed.isWorkbook(input(zip("a.csv", TABLE)))).isFalse();
  }

  @Test
  void bombsEndWithAnErrorAndNotWithTheirEnd() throws IOException {
    byte[] gzip = gzip(new byte[1 << 28]);
    for (Input input : unpacked(zip("a.csv", gzip, "b.csv.gz", gzip(gzip)))) {
      assertThatThrownBy(() -> ByteStreams.exhaust(input.bytes().openStream()))
          .isInstanceOf(IOException.class)
          .hasMessage("unpacks to more than 400 times its size, as no real file does");
    }
    assertThat(problemsOf(zip("a.csv", new byte[1 << 28])))
        .containsExactly("in: unreadable file 'unpacks to more than 400 times its size, as no real"
            + " file does', expected a file that can be read (file rejected)");
  }

  @Test
  void whatIsPackedManyTimesIsNotUnpacked() throws IOException {
    assertThat(problemsOf(gzip(gzip(gzip(gzip(TABLE.getBytes(UTF_8)))))))
        .containsExactly("in: unreadable file 'packed', expected a file that is packed at most 3"
            + " times (file rejected)");
  }

  @Test
  void brokenArchivesAreProblems() throws IOException {
    byte[] cut = ByteSource.wrap(zip("a.csv", TABLE)).slice(0, 40).read();
    assertThat(problemsOf(cut)).singleElement().asString().contains("unreadable file");
    Path file = Files.write(folder.resolve("cut.zip"), cut);
    assertThat(PortfolioReader.standard().read(file).problems().samples()).hasSize(1);
    assertThat(
            problemsOf(ByteSource.wrap(gzip(TABLE.getBytes(UTF_8))).slice(0, 20).read()))
        .singleElement()
        .asString()
        .contains("unreadable file");
    assertThat(problemsOf(zip())).singleElement().asString().contains("empty file");
  }

  private static Input input(byte[] bytes) {
    return new Input("in", ByteSource.wrap(bytes));
  }

  private static ImmutableList<Input> unpacked(byte[] bytes) {
    return Packed.unpack(input(bytes), new ProblemCollector());
  }

  private static ImmutableList<String> problemsOf(byte[] bytes) {
    return PortfolioReader.standard().read(input(bytes)).problems().samples().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** Names and contents by turns. */
  private static byte[] zip(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        Object content = members[i + 1];
        zip.write(content instanceof String text ? text.getBytes(UTF_8) : (byte[]) content);
      }
    }
    return bytes.toByteArray();
  }
}
