package org.citizensecurity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.codebook.CodebookFiles;
import org.citizensecurity.io.table.WholeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the standard codebook to one's own, without Java. */
class OwnCodebookTest {
  @TempDir
  Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"book", "book.json"})
  void standardCodebookIsWritten(String name) {
    Path path = folder.resolve(name);
    Run run = Run.of(WriteCodebook.commandLine(), path);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(Codebook.standard() + " written to " + path);
    assertThat(CodebookFiles.read(path).orThrow()).contains(Codebook.standard());
  }

  @Test
  void workOfOthersIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("terms.csv"), "mine");
    Run run = Run.of(WriteCodebook.commandLine(), folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is there already");
    assertThat(folder.resolve("terms.csv")).hasContent("mine");
  }

  @Test
  void placeThatCannotBeWrittenIsSaidInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of(WriteCodebook.commandLine(), file.resolve("book"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("cannot write '").doesNotContain("\tat ");
  }

  @Test
  void recordsAreCodedByAnExtension() throws IOException {
    Path own = folder.resolve("own");
    assertThat(Run.of(WriteCodebook.commandLine(), "--extension", "own-1", own).code())
        .isZero();
    assertThat(code(own).out()).contains("coded by codebook own-1");
    assertThat(coded()).isEqualTo("no");

    Files.writeString(
        own.resolve("terms.csv"),
        "MEASURE,COMMUNITY_POLICING,es,,chasquis guardianes,4,,,\nMEASURE,PATROL,es,,x,4,,,\n",
        StandardOpenOption.APPEND);
    Run run = code(own);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 problem: 1 unknown code", "terms.csv:3 value: unknown code 'PATROL'");
    assertThat(coded()).isEqualTo("yes");
  }

  @Test
  void codebookThatCannotBeReadCodesNothing() throws IOException {
    Run run = code(Files.createDirectory(folder.resolve("own")));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("codebook.csv: missing file", "cannot be used; nothing was coded");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  private Run code(Path codebook) throws IOException {
    Path in = Files.writeString(
        folder.resolve("in.csv"), "id,title,description\n1,Los chasquis guardianes de Ate,\n");
    return Run.of(CodeRecords.commandLine(), "--codebook", codebook, in, folder.resolve("out.csv"));
  }

  private String coded() {
    return WholeTable.read(Input.of(folder.resolve("out.csv")))
        .orThrow()
        .rows()
        .get(0)
        .cell("relevant");
  }
}
