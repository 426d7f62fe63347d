package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.WholeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreeTrendsTest {
  @TempDir
  Path folder = Path.of("");

  @Test
  void nothingReadLeavesNoResultsOfAnEarlierRun() throws IOException {
    Path good = Files.writeString(folder.resolve("good.csv"), "id,start\na,2010\n");
    Path out = folder.resolve("out");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", out, good).code()).isZero();
    assertThat(out.resolve("index.html")).exists();
    Files.writeString(out.resolve("notes.txt"), "mine");

    assertThat(Run.of(ThreeTrends.commandLine(), "--out", out, folder.resolve("none"))
            .code())
        .isEqualTo(2);
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("problems.csv", "summary.json", "notes.txt");
  }

  @Test
  void evidenceIsThatOfWhatTheClassifierCoded() throws IOException {
    Path table = Files.writeString(
        folder.resolve("t.csv"),
        "id,title_en,relevant,measures\na,Prison reform,yes,ARMS_CONTROL\nb,Community policing,,\n");
    Path out = folder.resolve("out");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", out, table).code()).isZero();
    WholeTable evidence = WholeTable.read(Input.of(out.resolve("evidence.csv"))).orThrow();
    assertThat(evidence.rows())
        .extracting(row -> row.cell("record"))
        .contains("b")
        .doesNotContain("a");
    assertThat(out.resolve("index.html")).content().contains("id=\"records\"", ">Community");
    assertThat(out.resolve("interventions.csv")).content().contains("COMMUNITY_POLICING");
  }

  @Test
  void evidenceOfAnotherRunIsNoInput() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "id,title_en\nb,Community policing\n");
    Path out = folder.resolve("out");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", out, table).code()).isZero();
    Run again = Run.of(
        ThreeTrends.commandLine(), "--out", folder.resolve("again"), out.resolve("evidence.csv"));
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("evidence.csv:1 id: missing column");
  }

  @Test
  void refusedRowsAreWrittenBesideTheResults() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "id,start\na,2012\na,2013\n");
    Path out = folder.resolve("out");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", out, table).code()).isZero();
    assertThat(out.resolve("rejected-t.csv")).hasContent("id,start\na,2013\n");
  }

  @Test
  void fileThatWasToBeReadIsNotDeleted() throws IOException {
    Path bad = Files.writeString(folder.resolve("interventions.csv"), "name,value\n1,2\n");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", folder, bad).code()).isEqualTo(2);
    assertThat(bad).hasContent("name,value\n1,2\n");
  }

  @Test
  void unwritableFolderIsSaidInOneLine() throws IOException {
    Path good = Files.writeString(folder.resolve("good.csv"), "id,start\na,2010\n");
    Run run = Run.of(ThreeTrends.commandLine(), "--out", good, good);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("cannot write '%s': it is a file, expected a folder".formatted(good));
  }

  @Test
  void languageWithoutPageIsAUsageError() {
    Run run = Run.of(ThreeTrends.commandLine(), "--out", folder.resolve("out"), "--language", "fr");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--language", "'fr'", "en, es, pt").doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void worstProblemIsShownBeforeTwoOfEachOther() throws IOException {
    Path table = Files.writeString(
        folder.resolve("t.csv"), "id,start,colour\na,x,\nb,y,\nc,z,\nd,2010,\nd,2011,\n");
    Run run = Run.of(ThreeTrends.commandLine(), "--out", folder.resolve("out"), table);
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("5 problems: 3 bad date"),
            line -> assertThat(line).contains("t.csv:6 id: duplicate id 'd'", "(row rejected)"),
            line -> assertThat(line).contains("unknown column 'colour'"),
            line -> assertThat(line).contains("bad date 'x'"),
            line -> assertThat(line).contains("bad date 'y'"),
            line -> assertThat(line).isEqualTo("and 1 more"),
            line -> assertThat(line).startsWith("all problems: ").endsWith("problems.csv"));
  }

  @Test
  void overviewCountsDuplicatesAndParts() throws IOException {
    Path table = Files.writeString(
        folder.resolve("t.csv"),
        "id,title_en,countries,start,parent\na,One,CO,2010,\nb,one,CO,2010,\nc,Three,CO,2011,a\n");
    assertThat(Run.of(ThreeTrends.commandLine(), "--out", folder.resolve("out"), table)
            .out())
        .contains("groups of likely duplicates: 1, parts of others: 1 ");
  }
}
