package org.citizensecurity.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.io.csv.CsvTable;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
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
  private static final Splitter CODES =
      Splitter.on(CharMatcher.anyOf(";|,")).trimResults().omitEmptyStrings();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "IN.csv", description = "the table to code")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT.csv", description = "the codes")
  private Path out = Path.of("");

  /** Runs the program; the exit code is 2 where nothing can be read. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CodeRecords()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    WithProblems<CsvTable> read = CsvTable.read(Input.of(in));
    Console console = new Console(spec);
    console.show(read.problems());
    CsvTable table = read.value();
    List<String> missing =
        NEEDED.stream().filter(column -> table.header().find(column).isEmpty()).toList();
    if (!missing.isEmpty()) {
      console.error(
          "%s: missing column %s, expected %s".formatted(in.getFileName(), missing, NEEDED));
      return NOTHING_READ;
    }
    Classifier classifier = Classifier.standard();
    CsvFile.write(
        out, HEADER, table.rows().stream().map(row -> coded(row, classifier)).toList());
    console.print("%d rows read, %d coded by %s, %d rejected; written to %s"
        .formatted(
            read.rows().read(),
            table.rows().size(),
            classifier.codebook(),
            read.rows().rejected(),
            out));
    return 0;
  }

  private static ImmutableList<String> coded(CsvRow row, Classifier classifier) {
    Classification classification = classifier.classify(text(row));
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

  private static RecordText text(CsvRow row) {
    return RecordText.of(
        row.cell("title"),
        row.cell("description"),
        row.findCell("language").map(Language::of).orElse(Language.UNDETERMINED),
        row.findCell("sector_codes").map(CodeRecords::codes).orElse(ImmutableList.of()));
  }

  /** Five digits are DAC purposes and three are DAC sectors; other lists are named before a colon. */
  private static ImmutableList<Code> codes(String cell) {
    return CODES
        .splitToStream(cell)
        .map(CodeRecords::sector)
        .collect(ImmutableList.toImmutableList());
  }

  private static Code sector(String code) {
    if (code.contains(":") && !code.startsWith(":")) {
      return Code.parse(code);
    }
    return switch (code.length()) {
      case 5 -> new Code(CodeSchemes.DAC_PURPOSE, code);
      case 3 -> new Code(CodeSchemes.DAC_SECTOR, code);
      default -> new Code("UNKNOWN", code);
    };
  }

  private static String code(Optional<? extends Coded> coded) {
    return coded.map(Coded::code).orElse("");
  }
}
