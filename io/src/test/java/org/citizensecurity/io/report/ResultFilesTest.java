package org.citizensecurity.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
  @TempDir
  private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void folderIsMadeAndHoldsTheFilesOnly() throws IOException {
    Path deep = folder.resolve("a").resolve("b");
    List<Path> written = ResultFiles.of(Samples.sixty())
        .and("problems.csv", out -> out.write("é"))
        .writeTo(deep);
    assertThat(names(deep)).containsExactly("findings.csv", "problems.csv", "summary.json");
    assertThat(written).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    assertThat(deep.resolve("problems.csv"))
        .hasBinaryContent(new byte[] {(byte) 0xC3, (byte) 0xA9});
  }

  @Test
  void oldFilesAreReplacedAndOthersLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("a.csv"), "old");
    new ResultFiles(ImmutableMap.of("a.csv", out -> out.write("new"))).writeTo(folder);
    assertThat(folder.resolve("a.csv")).hasContent("new");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void oldFilesStayWhereOneCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    ResultFiles files = new ResultFiles(ImmutableMap.of(
        "a.csv", out -> out.write("new"),
        "b.csv",
            out -> {
              throw new IOException("disk is full");
            }));
    assertThatIOException().isThrownBy(() -> files.writeTo(folder)).withMessage("disk is full");
    assertThat(names(folder)).containsExactly("a.csv");
    assertThat(folder.resolve("a.csv")).hasContent("old");
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");
    assertThatIOException()
        .isThrownBy(() -> ResultFiles.of(Samples.none()).writeTo(file))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void brokenTextIsWrittenWithAQuestionMark() throws IOException {
    new ResultFiles(ImmutableMap.of("a.txt", out -> out.write("x\ud800y"))).writeTo(folder);
    assertThat(folder.resolve("a.txt")).hasContent("x?y");
  }

  @Test
  void nameThatLeavesTheFolderIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultFiles.of(Samples.none()).and("../a.csv", out -> {}))
        .withMessageContaining("name '../a.csv' is not a plain name");
  }

  @Test
  void nameThatIsTakenIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResultFiles.of(Samples.none()).and("summary.json", out -> {}));
  }
}
