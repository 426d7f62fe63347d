package org.citizensecurity.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file whole or not at all: whoever looks sees the old file or the new one. */
public final class AtomicFile {
  private AtomicFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of the content; the caller closes {@code writer}, and where this throws, no file
     * changes.
     */
    void writeTo(Writer writer) throws IOException;
  }

  /**
   * Writes UTF-8 beside {@code file} and then puts it in its place; folders are made as needed.
   *
   * @throws IOException where the system refuses, and for a text with half a surrogate pair, which
   *     no encoding can hold; the old file stays as it was
   */
  public static void write(Path file, Content content) throws IOException {
    try (DraftFile draft = DraftFile.of(file)) {
      content.writeTo(draft.writer());
      draft.publish();
    } catch (UncheckedIOException e) {
      throw new IOException("'%s' could not be written".formatted(file), e.getCause());
    }
  }

  /** Puts a draft in the place of a file, in one step where the system can. */
  public static void replace(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
