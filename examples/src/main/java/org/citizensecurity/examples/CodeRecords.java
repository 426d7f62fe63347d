package org.citizensecurity.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.Passage;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.json.CodingsJson;
import org.citizensecurity.io.report.page.RecordsPage;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Codes anybody's table: reads {@code id,title,description} and, where they are there, {@code
 * language,sector_codes}; writes the id of each row, its codes with the words that speak for them, its
 * title and language as they were given, and, where asked, the reasons as a table, the codes with the
 * reasons as JSON, and a page with the words marked.
 */
@Command(
    name = "CodeRecords",
    mixinStandardHelpOptions = true,
    description = "Codes the rows of a table with the columns id, title and description.")
public final class CodeRecords implements Callable<Integer> {
  private static final int NOTHING_READ = 2;
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of("id", "title", "description");
  private static final ImmutableList<String> HEADER = ImmutableList.<String>builder()
      .add("id")
      .addAll(CodingCsv.codeColumns())
      .add("evidence", "title", "language")
      .build();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private CodebookOption codebookOption = new CodebookOption();

  @Parameters(index = "0", paramLabel = "IN.csv", description = "the table to code")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.csv", description = "the codes")
  private Path out = Path.of("");

  @Option(
      names = "--evidence",
      paramLabel = "EVIDENCE.csv",
      description = "also write each reason in a row of its own")
  private Optional<Path> evidence = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "CODINGS.json",
      description = "also write codes and reasons as JSON")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--page",
      paramLabel = "PAGE.html",
      description = "also write a page that marks in each text what speaks for its codes")
  private Optional<Path> page = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      converter = PageLanguage.class,
      description = "language of the page: en, es or pt (default: ${DEFAULT-VALUE})")
  private Language language = Language.ENGLISH;

  private Path writing = Path.of("");

  /** Runs the program; the exit code is 2 where nothing can be read or written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CodeRecords program = new CodeRecords();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.writing));
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    List<Path> files = Stream.of(
            Stream.of(in, out), evidence.stream(), json.stream(), page.stream())
        .flatMap(paths -> paths)
        .map(path -> path.toAbsolutePath().normalize())
        .toList();
    if (ImmutableSet.copyOf(files).size() < files.size()) {
      console.error("one file stands for two of %s, expected different ones".formatted(files));
      return NOTHING_READ;
    }
    WithProblems<WholeTable> read = WholeTable.read(Input.of(in));
    WholeTable table = read.value();
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
    Optional<Codebook> codebook = codebookOption.read(console);
    if (codebook.isEmpty()) {
      return NOTHING_READ;
    }
    Classifier classifier = Classifier.of(codebook.get());
    ProblemCollector problems = new ProblemCollector();
    problems.addAll(read.problems());
    RecordReader reader = new RecordReader(problems);
    List<ClassifiedRecord> records = table.rows().stream()
        .map(row -> {
          RecordText text = reader.read(row);
          return new ClassifiedRecord(row.cell("id"), text, classifier.classify(text));
        })
        .toList();
    console.show(problems.problems());
    write(records);
    console.print("%d rows read, %d coded by %s, %d rejected; written to %s"
        .formatted(
            read.rows().read(),
            table.rows().size(),
            classifier.codebook(),
            read.rows().rejected(),
            out));
    return 0;
  }

  private void write(List<ClassifiedRecord> records) throws IOException {
    writing = out;
    CsvFile.write(out, HEADER, Iterables.transform(records, CodeRecords::coded));
    if (evidence.isPresent()) {
      writing = evidence.get();
      EvidenceCsv.write(records, writing);
    }
    if (json.isPresent()) {
      writing = json.get();
      CodingsJson.write(records, writing);
    }
    if (page.isPresent()) {
      writing = page.get();
      AtomicFile.write(writing, writer -> RecordsPage.write(records, language, writer));
    }
  }

  private static ImmutableList<String> coded(ClassifiedRecord record) {
    Classification classification = record.classification();
    Passage title = record.text().passages().get(0);
    return ImmutableList.<String>builder()
        .add(record.id())
        .addAll(CodingCsv.cells(classification.coding()))
        .add(classification.evidence().stream().map(Object::toString).collect(joining("; ")))
        .add(title.text())
        .add(
            title.declared().equals(Language.UNDETERMINED)
                ? ""
                : title.declared().code())
        .build();
  }
}
