package org.citizensecurity.io;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A folder that is being written beside the one whose place it will take. */
public final class DraftFolder implements Closeable {
  private final Path target;
  private final Path draft;
  private final Path old;

  private DraftFolder(Path target, Path draft, Path old) {
    this.target = target;
    this.draft = draft;
    this.old = old;
  }

  /** Begins a draft of {@code folder}; folders above it are made as needed. */
  public static DraftFolder of(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException(
          "'%s' cannot be replaced, expected a folder in another".formatted(folder));
    }
    Files.createDirectories(parent);
    String name = ".%s.%s".formatted(target.getFileName(), UUID.randomUUID());
    Path draft = Files.createDirectory(parent.resolve(name + ".tmp"));
    return new DraftFolder(target, draft, parent.resolve(name + ".old"));
  }

  /** Where the files are written. */
  public Path path() {
    return draft;
  }

  /**
   * Puts the draft in the place of the folder, which is deleted after that. Where the draft cannot be
   * moved, the old folder comes back. No system swaps two folders in one step: whoever looks between
   * the two moves sees none.
   */
  public void publish() throws IOException {
    if (!Files.exists(target)) {
      Files.move(draft, target);
      return;
    }
    Files.move(target, old);
    try {
      Files.move(draft, target);
    } catch (IOException e) {
      Files.move(old, target);
      throw e;
    }
    MoreFiles.deleteRecursively(old, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Ends the writing; what was not published is gone. */
  @Override
  public void close() throws IOException {
    if (Files.exists(draft)) {
      MoreFiles.deleteRecursively(draft, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
