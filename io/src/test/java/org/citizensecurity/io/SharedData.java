package org.citizensecurity.io;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real files that lie beside the project on some machines and are no part of it. */
public final class SharedData {
  private SharedData() {}

  /** The file; skips the test where it is absent. */
  public static Path path(String relative) {
    Path shared = folder().resolve(relative);
    assumeThat(shared)
        .as("real file beside the project, absent on this machine")
        .exists();
    return shared;
  }

  /** That of {@code CITIZENSECURITY_SHARED}, else {@code shared} beside the project. */
  private static Path folder() {
    String named = System.getenv("CITIZENSECURITY_SHARED");
    return named == null ? root().resolveSibling("shared") : Path.of(named);
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no folder above has .mvn"));
  }
}
