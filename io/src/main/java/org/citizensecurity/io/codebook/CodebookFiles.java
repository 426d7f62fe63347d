package org.citizensecurity.io.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;

/**
 * Reads and writes codebooks as a folder of tables or as one JSON document; the package describes
 * both.
 */
public final class CodebookFiles {
  private static final String JSON = ".json";

  private CodebookFiles() {}

  /**
   * The codebook in a folder or a JSON file, an extension put together with its base. There is none
   * where its version cannot be read; any other problem leaves the codebook of what is right. Nothing
   * is thrown, whatever the files hold.
   */
  public static WithProblems<Optional<Codebook>> read(Path path) {
    if (!Files.isDirectory(path)) {
      return read(Input.of(path));
    }
    ProblemCollector problems = new ProblemCollector();
    CodebookAssembler assembler = new CodebookAssembler(problems);
    CodebookFolder.read(path, assembler, problems);
    return assembler.assemble();
  }

  /** The codebook of a JSON document, such as a resource. */
  public static WithProblems<Optional<Codebook>> read(Input json) {
    ProblemCollector problems = new ProblemCollector();
    CodebookAssembler assembler = new CodebookAssembler(problems);
    CodebookJson.read(json, assembler, problems);
    return assembler.assemble();
  }

  /**
   * Writes the whole codebook: as JSON where the name ends in {@code .json}, otherwise as a folder of
   * tables. Each file is written whole or not at all; see {@link AtomicFile}.
   */
  public static void write(Codebook codebook, Path path) throws IOException {
    write(CodebookContent.whole(codebook), path);
  }

  /** Writes only what differs from the standard codebook, which becomes the base. */
  public static void writeExtension(Codebook codebook, Path path) throws IOException {
    write(CodebookContent.changes(Codebook.standard(), codebook), path);
  }

  private static void write(CodebookContent content, Path path) throws IOException {
    if (isJson(path)) {
      AtomicFile.write(path, writer -> CodebookJson.write(content, writer));
    } else {
      CodebookFolder.write(content, path);
    }
  }

  private static boolean isJson(Path path) {
    return !Files.isDirectory(path) && path.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
  }
}
