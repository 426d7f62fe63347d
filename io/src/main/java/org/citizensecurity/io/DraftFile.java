package org.citizensecurity.io;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A text that is being written beside the file whose place it will take. */
public final class DraftFile implements Closeable {
  private final Path target;
  private final Path draft;
  private final BufferedWriter writer;

  private DraftFile(Path target, Path draft, BufferedWriter writer) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
  }

  /** Begins a draft of {@code file} in UTF-8; folders are made as needed. */
  public static DraftFile of(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("'%s' is a folder, expected a file".formatted(file));
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve(".%s.%s.tmp".formatted(target.getFileName(), UUID.randomUUID()));
    return new DraftFile(
        target, draft, Files.newBufferedWriter(draft, StandardOpenOption.CREATE_NEW));
  }

  /** Writes to the draft. */
  public Writer writer() {
    return writer;
  }

  /** Puts the draft in the place of the file. */
  public void publish() throws IOException {
    writer.close();
    AtomicFile.replace(draft, target);
  }

  /** Ends the writing; what was not published is gone. */
  @Override
  public void close() throws IOException {
    try (writer) {
      Files.deleteIfExists(draft);
    }
  }
}
