package org.citizensecurity.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.csv.CsvTable;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Codes anybody's table: reads {@code id,title,description} and, where they are there, {@code
 * language,sector_codes}; writes the codes of each row with the words that speak for them.
 */
@Command(
    name = "CodeRecords",
    mixinStandardHelpOptions = true,
    description = "Codes the rows of a table with the columns id, title and description.")
public final class CodeRecords implements Callable<Integer> {
  private static final int NOTHING_READ = 2;
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of("id", "title", "description");
  private static final ImmutableList<String> HEADER = ImmutableList.of(
      "id",
      "relevant",
      "measures",
      "approach",
      "threat_scope",
      "paradigm",
      "prevention_level",
      "drug_policy",
      "evidence");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "IN.csv", description = "the table to code")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.csv", description = "the codes")
  private Path out = Path.of("");

  /** Runs the program; the exit code is 2 where nothing can be read or written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CodeRecords program = new CodeRecords();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.out));
  }

  @Override
  public Integer call() throws IOException {
    WithProblems<CsvTable> read = CsvTable.read(Input.of(in));
    Console console = new Console(spec);
    CsvTable table = read.value();
    List<String> missing =
        NEEDED.stream().filter(column -> table.header().find(column).isEmpty()).toList();
    if (!missing.isEmpty()) {
      console.show(read.problems());
      if (!table.header().names().isEmpty()) {
        console.error(
            "%s: missing column %s, expected %s".formatted(in.getFileName(), missing, NEEDED));
      }
      return NOTHING_READ;
    }
    Classifier classifier = Classifier.standard();
    ProblemCollector problems = new ProblemCollector();
    problems.addAll(read.problems());
    RecordReader reader = new RecordReader(problems);
    List<ImmutableList<String>> coded = table.rows().stream()
        .map(row -> coded(row, classifier.classify(reader.read(row))))
        .toList();
    console.show(problems.problems());
    CsvFile.write(out, HEADER, coded);
    console.print("%d rows read, %d coded by %s, %d rejected; written to %s"
        .formatted(
            read.rows().read(),
            table.rows().size(),
            classifier.codebook(),
            read.rows().rejected(),
            out));
    return 0;
  }

  private static ImmutableList<String> coded(CsvRow row, Classification classification) {
    Coding coding = classification.coding();
    return ImmutableList.of(
        row.cell("id"),
        coding.relevant() ? "yes" : "no",
        coding.measures().stream().map(Coded::code).collect(joining(";")),
        code(coding.approach()),
        code(coding.threatScope()),
        code(coding.paradigm()),
        code(coding.preventionLevel()),
        code(coding.drugPolicy()),
        classification.evidence().stream().map(Object::toString).collect(joining("; ")));
  }

  private static String code(Optional<? extends Coded> coded) {
    return coded.map(Coded::code).orElse("");
  }
}
