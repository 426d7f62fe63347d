package org.citizensecurity.io.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.codebook.CodebookFiles;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/**
 * Reads the portfolio and the codebook of a {@link ReplicationBundle}, from which its results can be
 * computed again. A file whose content is not the one that {@code datapackage.json} names is a notice,
 * and is read as it is; nothing is thrown for what is in the folder.
 *
 * @param portfolio as it was read in the first place
 * @param codebook by which what had no codes was coded, if there was one
 */
public record BundleContent(Portfolio portfolio, Optional<Codebook> codebook) {

  /** Reads a bundle; an empty portfolio, with problems, where there is none. */
  public static WithProblems<BundleContent> read(Path folder) {
    ProblemCollector problems = new ProblemCollector();
    checkHashes(folder, problems);
    ImmutableList.Builder<Input> tables = ImmutableList.builder();
    for (TidyTable table : TidyTable.values()) {
      tables.add(Input.of(folder.resolve(BundleFolder.DATA).resolve(table.fileName())));
    }
    WithProblems<Portfolio> read = PortfolioReader.standard().readAll(tables.build());
    problems.addAll(read.problems());
    Optional<Codebook> codebook = Optional.empty();
    Path codes = folder.resolve(BundleFolder.CODEBOOK);
    if (Files.exists(codes)) {
      WithProblems<Optional<Codebook>> found = CodebookFiles.read(codes);
      problems.addAll(found.problems());
      codebook = found.value();
    }
    return new WithProblems<>(
        new BundleContent(read.value(), codebook), problems.problems(), read.rows());
  }

  private static void checkHashes(Path folder, ProblemCollector problems) {
    Input manifest = Input.of(folder.resolve(BundleFolder.MANIFEST));
    try {
      ImmutableMap<String, String> hashes = BundleFolder.hashes(folder);
      for (String path : BundleFolder.files(folder)) {
        String expected = hashes.getOrDefault(path, "");
        String found = "sha256:" + DataPackage.sha256(folder.resolve(path));
        if (!expected.isEmpty() && !expected.equals(found)) {
          problems.add(
              ProblemCode.CONFLICTING_VALUE,
              Severity.NOTICE,
              Location.of(path),
              found,
              "%s as in %s: the file was changed".formatted(expected, BundleFolder.MANIFEST));
        }
      }
    } catch (IOException e) {
      problems.add(manifest.unreadable(e));
    }
  }
}
