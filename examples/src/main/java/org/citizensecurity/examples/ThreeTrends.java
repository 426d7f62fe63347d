package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.classification.ClassifiedPortfolio;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.ResultFiles;
import org.citizensecurity.io.report.SummaryJson;
import org.citizensecurity.io.report.page.HtmlReport;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.portfolio.PortfolioChecks;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "tidy tables, JSON, IATI or OECD CRS files, packed or not, told apart by content (default: the bundled catalogue)")
  private List<Path> files = ImmutableList.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** Runs the program; the exit code is 2 where nothing can be read or written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    ThreeTrends program = new ThreeTrends();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.out));
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    WithProblems<Portfolio> read = read(console);
    console.show(read.problems());
    Analysis analysis = analyse(read);
    boolean nothing = read.value().interventions().isEmpty();
    if (nothing) {
      console.error("no intervention could be read from " + String.join(", ", inputs()));
      problemsOnly(analysis).writeTo(out);
      deleteEarlierResults();
    } else {
      console.print(overview(analysis));
      analysis.claims().forEach(claim -> console.print(claim.toString()));
      files(analysis).writeTo(out);
      console.print("pictures and tables: " + out.resolve(PAGE));
    }
    if (!read.problems().isEmpty()) {
      console.error("all problems: " + out.resolve(PROBLEMS));
    }
    return nothing ? NOTHING_READ : 0;
  }

  private WithProblems<Portfolio> read(Console console) throws IOException {
    if (files.isEmpty()) {
      return Catalogue.read();
    }
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    try (RefusedFiles refused = new RefusedFiles(out)) {
      Reading reading =
          Reading.into(parts, problems).handingRefusedTo(refused).heardBy(console.progress());
      PortfolioReader.standard().readAll(files.stream().map(Input::of).toList(), reading);
    }
    return parts.assemble();
  }

  private ImmutableList<String> inputs() {
    return files.isEmpty()
        ? ImmutableList.of("the bundled catalogue")
        : files.stream().map(Path::toString).collect(toImmutableList());
  }

  private Analysis analyse(WithProblems<Portfolio> read) {
    Classifier classifier = Classifier.standard();
    WithProblems<ClassifiedPortfolio> classified = read.map(classifier::classify);
    return Analysis.ofThreeTrends(classified.map(ClassifiedPortfolio::coded), CountingPolicy.NUMBER)
        .toBuilder()
        .classifications(classified.value().classifications())
        .inputs(inputs())
        .codebookVersion(classifier.codebook().version())
        .build();
  }

  private String overview(Analysis analysis) {
    Portfolio portfolio = analysis.coded().portfolio();
    long given = portfolio.interventions().stream()
        .filter(one -> one.coding().isPresent())
        .count();
    return """
        Three trends in citizen security
        %d interventions from %s: %d belong to the field; %d brought their codes, %d were coded by codebook %s
        groups of likely duplicates: %d, parts of others: %d (nothing is taken out)
        committed %s, disbursed %s (sums of the amounts in current prices as stated, parts beside their parents)
        """.formatted(
            portfolio.interventions().size(),
            String.join(", ", inputs()),
            analysis.coded().relevant().count(),
            given,
            portfolio.interventions().size() - given,
            analysis.codebookVersion().orElse(""),
            PortfolioChecks.likelyDuplicates(portfolio).size(),
            PortfolioChecks.partsOfOthers(portfolio).size(),
            money(portfolio, AmountBasis.COMMITMENT),
            money(portfolio, AmountBasis.DISBURSEMENT));
  }

  private static String money(Portfolio portfolio, AmountBasis basis) {
    return portfolio.total(basis).isEmpty()
        ? "nothing known"
        : portfolio.total(basis).values().stream().map(Money::toString).collect(joining(" + "));
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
      if (Files.isRegularFile(result) && !isInput(result)) {
        Files.delete(result);
      }
    }
  }

  private static Stream<String> results() {
    return Stream.concat(
        Stream.of(PAGE, FINDINGS, EVIDENCE),
        Arrays.stream(TidyTable.values()).map(TidyTable::fileName));
  }

  private boolean isInput(Path result) throws IOException {
    for (Path file : files) {
      if (Files.exists(file) && Files.isSameFile(file, result)) {
        return true;
      }
    }
    return false;
  }
}
