package org.citizensecurity.io;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;

/**
 * Something to be read, with the name by which problems call it.
 *
 * @param name the name of the file or resource
 * @param bytes the content; opened anew for every reading
 */
public record Input(String name, ByteSource bytes) {

  /** A file; problems call it by its name without folders. */
  public static Input of(Path file) {
    Path name = file.getFileName();
    return new Input(name == null ? file.toString() : name.toString(), new FileSource(file));
  }

  /** A resource. */
  public static Input of(URL resource) {
    String path = resource.getPath();
    return new Input(path.substring(path.lastIndexOf('/') + 1), Resources.asByteSource(resource));
  }

  /** A text, for tests and lessons. */
  public static Input of(String name, String text) {
    return new Input(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The file that it is; empty for a resource, a text and what is inside of another file. */
  public Optional<Path> file() {
    return bytes instanceof FileSource source ? Optional.of(source.file) : Optional.empty();
  }

  /** A problem for which nothing of this input could be read. */
  public Problem rejected(ProblemCode code, String value, String expected) {
    return new Problem(code, Severity.FILE_REJECTED, Location.of(name), value, expected);
  }

  /** The problem that a failure to open or read this input is, which may be wrapped in another. */
  public Problem unreadable(Exception thrown) {
    Throwable failure = thrown.getCause() instanceof IOException wrapped ? wrapped : thrown;
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return rejected(ProblemCode.MISSING_FILE, "", "a file that exists");
    }
    String reason = failure instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : String.valueOf(failure.getMessage());
    return rejected(ProblemCode.UNREADABLE_FILE, reason, "a file that can be read");
  }

  /** Tells a directory from a file before the system gives a vague answer. */
  private static final class FileSource extends ByteSource {
    private final Path file;

    FileSource(Path file) {
      this.file = file;
    }

    @Override
    public InputStream openStream() throws IOException {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "is a directory");
      }
      return Files.newInputStream(file);
    }
  }
}
