package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.io.mapping.ColumnMapping;
import org.citizensecurity.io.mapping.MappingJson;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that make a portfolio; without any it is the bundled catalogue. */
final class InputFiles {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "tidy tables, JSON, IATI or OECD CRS files, packed or not, told apart by content (default: the bundled catalogue)")
  private List<Path> files = ImmutableList.of();

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING.json",
      description = "every FILE is a table of which this says what the columns hold")
  private Optional<Path> mapping = Optional.empty();

  /** What can be read of them; rows that are refused are written to files in {@code out}. */
  WithProblems<Portfolio> read(Console console, Path out) throws IOException {
    if (files.isEmpty() && mapping.isEmpty()) {
      return Catalogue.read();
    }
    ProblemCollector problems = new ProblemCollector();
    Optional<PortfolioReader> reader = reader(problems);
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    if (reader.isPresent()) {
      try (RefusedFiles refused = new RefusedFiles(out)) {
        reader
            .get()
            .readAll(
                files.stream().map(Input::of).toList(),
                Reading.into(parts, problems)
                    .handingRefusedTo(refused)
                    .heardBy(console.progress()));
      }
    }
    return parts.assemble();
  }

  private Optional<PortfolioReader> reader(ProblemCollector problems) {
    if (mapping.isEmpty()) {
      return Optional.of(PortfolioReader.standard());
    }
    WithProblems<Optional<ColumnMapping>> read = MappingJson.read(Input.of(mapping.get()));
    problems.addAll(read.problems());
    return read.value().map(found -> PortfolioReader.by(found.reader()));
  }

  /** What they are called. */
  ImmutableList<String> names() {
    return files.isEmpty()
        ? ImmutableList.of("the bundled catalogue")
        : files.stream().map(Path::toString).collect(toImmutableList());
  }

  boolean contain(Path file) throws IOException {
    for (Path one : files) {
      if (Files.exists(one) && Files.isSameFile(one, file)) {
        return true;
      }
    }
    return false;
  }
}
