package org.citizensecurity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data that lies outside the project: in the folder that {@code CITIZENSECURITY_SHARED} names
 * (environment, or system property {@code citizensecurity.shared}), else in {@code shared} beside
 * the project. Tests that need it are skipped where it is absent.
 */
public final class SharedData {
  private SharedData() {}

  /** The file or folder at this path below the shared folder; skips the test where it is absent. */
  public static Path path(String relative) {
    Path path = root().resolve(relative);
    assumeTrue(Files.exists(path), () -> "../shared is absent: " + path);
    return path;
  }

  private static Path root() {
    String property = System.getProperty("citizensecurity.shared");
    String environment = System.getenv("CITIZENSECURITY_SHARED");
    if (property != null) {
      return Path.of(property);
    }
    return environment != null ? Path.of(environment) : project().resolveSibling("shared");
  }

  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn"))) {
        return folder;
      }
    }
    return here;
  }
}
