package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @Test
  void newFileReplacesTheOldOneAndFoldersAreMade(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/b.txt");
    AtomicFile.write(file, writer -> writer.write("one"));
    AtomicFile.write(file, writer -> writer.write("añ🚓"));
    assertThat(file).hasContent("añ🚓");
    assertThat(names(folder.resolve("a"))).containsExactly("b.txt");
  }

  @Test
  void failureLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("b.txt");
    Files.writeString(file, "old");
    assertThatThrownBy(() -> AtomicFile.write(file, writer -> {
          writer.write("new");
          throw new IOException("disk full");
        }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("b.txt");
  }

  @Test
  void halfASurrogatePairIsRefused(@TempDir Path folder) {
    Path file = folder.resolve("b.txt");
    assertThatThrownBy(() -> AtomicFile.write(file, writer -> writer.write("a\ud83d")))
        .isInstanceOf(CharacterCodingException.class);
    assertThat(file).doesNotExist();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
