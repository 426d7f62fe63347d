package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class BadInputTest {
  private static final String GOOD = "id,title_en,start\na,One,2010\n";

  @TempDir
  Path folder = Path.of("");

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("empty.csv", "", "empty.csv: empty file"),
        Arguments.of("binary.dat", "\0\1\2", "binary.dat: unknown kind 'binary'"),
        Arguments.of(
            "cut.xml",
            "<iati-activities version=\"2.03\">\n<iati-activity>\n<title>",
            "cut.xml:3: malformed"),
        Arguments.of("header.csv", "name,value\n1,2\n", "header.csv: unknown kind 'name,value'"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void fileOfWhichNothingCanBeReadEndsWithTwo(String name, String text, String message)
      throws IOException {
    endsWithTwo(Files.writeString(folder.resolve(name), text), message);
  }

  @Test
  void missingFileEndsWithTwo() {
    endsWithTwo(folder.resolve("none.csv"), "none.csv: missing file, expected a file that exists");
  }

  @Test
  void directoryEndsWithTwo() throws IOException {
    endsWithTwo(
        Files.createDirectory(folder.resolve("all.csv")),
        "all.csv: unreadable file 'is a directory'");
  }

  private void endsWithTwo(Path file, String message) {
    Run run = run(file);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("1 problem: ", message, "no intervention could be read")
        .contains("all problems: " + folder.resolve("out").resolve("problems.csv"));
    assertThat(folder.resolve("out/problems.csv")).content().contains(file.getFileName() + ",");
    assertThat(folder.resolve("out/summary.json")).content().contains("\"interventions\" : 0");
  }

  static Stream<Arguments> partlyWrong() {
    String flows = "intervention,date,basis,amount,currency\na,2010,COMMITMENT,";
    return Stream.of(
        Arguments.of("row.csv", "id,title_en\nb,Two\nc\n", "row.csv:3: wrong cell count 'c'"),
        Arguments.of(
            "code.csv", "id,start,kind\nb,2010,WISH\n", "code.csv:2 kind: unknown code 'WISH'"),
        Arguments.of("date.csv", "id,start\nb,2010-13\n", "date.csv:2 start: bad date '2010-13'"),
        Arguments.of("minus.csv", flows + "-5,USD\n", "minus.csv:2 amount: negative amount '-5'"),
        Arguments.of(
            "currency.csv", flows + "5,QQQ\n", "currency.csv:2 currency: unknown currency 'QQQ'"),
        Arguments.of(
            "twice.csv", "id,start\nb,2010\nb,2011\n", "twice.csv:3 id: duplicate id 'b'"));
  }

  @ParameterizedTest
  @MethodSource("partlyWrong")
  void restOfTheFileIsReadAndTheProblemHasItsPlace(String name, String text, String message)
      throws IOException {
    Run run = run(
        Files.writeString(folder.resolve("good.csv"), GOOD),
        Files.writeString(folder.resolve(name), text));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 problem: ", message);
    assertThat(folder.resolve("out/problems.csv")).content().contains("," + name + ",");
  }

  private Run run(Path... files) {
    Object[] arguments = Stream.concat(Stream.of("--out", folder.resolve("out")), Stream.of(files))
        .toArray();
    Run run = Run.of(new CommandLine(new ThreeTrends()), arguments);
    assertThat(run.out() + run.err()).doesNotContain("\tat ");
    return run;
  }
}
