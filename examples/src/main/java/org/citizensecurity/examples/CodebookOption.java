package org.citizensecurity.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.codebook.CodebookFiles;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import picocli.CommandLine.Option;

/** The option to code by a codebook of one's own. */
final class CodebookOption {
  @Option(
      names = "--codebook",
      paramLabel = "PATH",
      description = "codes by this codebook, a folder or a .json, instead of the standard one")
  private Optional<Path> path = Optional.empty();

  /** The codebook; none where a file of it cannot be read at all. Its problems are shown. */
  Optional<Codebook> read(Console console) {
    if (path.isEmpty()) {
      return Optional.of(Codebook.standard());
    }
    WithProblems<Optional<Codebook>> read = CodebookFiles.read(path.get());
    console.show(read.problems());
    boolean whole = read.problems().samples().stream()
        .noneMatch(problem -> problem.severity() == Severity.FILE_REJECTED);
    if (read.value().isEmpty() || !whole) {
      console.error("the codebook %s cannot be used; nothing was coded".formatted(path.get()));
      return Optional.empty();
    }
    return read.value();
  }
}
