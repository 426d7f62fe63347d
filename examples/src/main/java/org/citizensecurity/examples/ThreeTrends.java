package org.citizensecurity.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.classification.ClassifiedPortfolio;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.bundle.BundleInfo;
import org.citizensecurity.io.bundle.ReplicationBundle;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.ResultFiles;
import org.citizensecurity.io.report.SummaryJson;
import org.citizensecurity.io.report.page.HtmlReport;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Is security moving from enforcement to prevention, is drug policy being rethought, is cooperation
 * more focused and more South-South? Reads interventions, codes those without codes, tests the
 * three claims, prints what was found and writes it to a folder.
 */
@Command(
    name = "ThreeTrends",
    mixinStandardHelpOptions = true,
    description =
        "Tests the three trends claimed for citizen security on a portfolio of interventions.")
public final class ThreeTrends implements Callable<Integer> {
  private static final int NOTHING_READ = 2;
  private static final String PAGE = "index.html";
  private static final String SUMMARY = "summary.json";
  private static final String FINDINGS = "findings.csv";
  private static final String PROBLEMS = "problems.csv";
  private static final String EVIDENCE = "evidence.csv";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/three-trends",
      description = "folder for the results (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      converter = PageLanguage.class,
      description = "language of the page: en, es or pt (default: ${DEFAULT-VALUE})")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--bundle",
      paramLabel = "DIR",
      description = "folder for a replication bundle: data, codes, results and how they were made")
  private Optional<Path> bundle = Optional.empty();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "who made the bundle, as 'Family, Given' or an organisation; may be given several times (default: anonymous)")
  private List<String> authors = ImmutableList.of("anonymous");

  @Mixin
  private InputFiles inputs = new InputFiles();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Path writing = out;

  /** Runs the program; the exit code is 2 where nothing can be read or written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    ThreeTrends program = new ThreeTrends();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.writing));
  }

  @Override
  public Integer call() throws IOException {
    writing = out;
    Console console = new Console(spec);
    WithProblems<Portfolio> read = inputs.read(console, out);
    console.show(read.problems());
    Analysis analysis = analyse(read);
    boolean nothing = read.value().interventions().isEmpty();
    if (nothing) {
      console.error("no intervention could be read from " + String.join(", ", inputs.names()));
      problemsOnly(analysis).writeTo(out);
      deleteEarlierResults();
    } else {
      console.print(Overview.of(analysis));
      analysis.claims().forEach(claim -> console.print(claim.toString()));
      files(analysis).writeTo(out);
      console.print("pictures and tables: " + out.resolve(PAGE));
      writeBundle(analysis, console);
    }
    if (!read.problems().isEmpty()) {
      console.error("all problems: " + out.resolve(PROBLEMS));
    }
    return nothing ? NOTHING_READ : 0;
  }

  private void writeBundle(Analysis analysis, Console console) throws IOException {
    if (bundle.isPresent()) {
      writing = bundle.get();
      BundleInfo info = new BundleInfo(
          "Three trends in citizen security", "1", ImmutableList.copyOf(authors), Optional.empty());
      ReplicationBundle.of(info, analysis, Codebook.standard()).writeTo(writing);
      console.print("replication bundle: " + writing);
    }
  }

  private Analysis analyse(WithProblems<Portfolio> read) {
    Classifier classifier = Classifier.standard();
    WithProblems<ClassifiedPortfolio> classified = read.map(classifier::classify);
    return Analysis.ofThreeTrends(classified.map(ClassifiedPortfolio::coded), CountingPolicy.NUMBER)
        .toBuilder()
        .classifications(classified.value().classifications())
        .inputs(inputs.names())
        .codebookVersion(classifier.codebook().version())
        .build();
  }

  private ResultFiles files(Analysis analysis) {
    Portfolio coded = analysis.coded().withCodings();
    ResultFiles files = ResultFiles.of(analysis)
        .and(PAGE, writer -> HtmlReport.write(analysis, language, writer))
        .and(PROBLEMS, writer -> ProblemsCsv.write(writer, analysis.problems()))
        .and(EVIDENCE, writer -> EvidenceCsv.write(analysis.classified().records(), writer));
    for (TidyTable table : TidyTable.values()) {
      files = files.and(
          table.fileName(), writer -> TidyCsvWriter.standard().write(coded, table, writer));
    }
    return files;
  }

  private static ResultFiles problemsOnly(Analysis analysis) {
    return new ResultFiles(ImmutableMap.of(
        SUMMARY, writer -> SummaryJson.write(analysis, writer),
        PROBLEMS, writer -> ProblemsCsv.write(writer, analysis.problems())));
  }

  /** Results beside which nobody would look for the problems; a file that was to be read stays. */
  private void deleteEarlierResults() throws IOException {
    for (String name : results().toList()) {
      Path result = out.resolve(name);
      if (Files.isRegularFile(result) && !inputs.contain(result)) {
        Files.delete(result);
      }
    }
  }

  private static Stream<String> results() {
    return Stream.concat(
        Stream.of(PAGE, FINDINGS, EVIDENCE),
        Arrays.stream(TidyTable.values()).map(TidyTable::fileName));
  }
}
