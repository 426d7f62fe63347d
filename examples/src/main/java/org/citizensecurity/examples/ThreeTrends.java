package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.ResultFiles;
import org.citizensecurity.io.report.page.HtmlReport;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
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
      description = "language of the page: en, es or pt (default: ${DEFAULT-VALUE})")
  private String language = "";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "tidy CSV tables, JSON or IATI XML, told apart by content (default: the bundled catalogue)")
  private List<Path> files = ImmutableList.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** Runs the program; the exit code is 2 where nothing can be read. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ThreeTrends()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    WithProblems<Portfolio> read = read();
    console.show(read.problems());
    if (read.value().interventions().isEmpty()) {
      console.error("no intervention could be read from " + inputs());
      return NOTHING_READ;
    }
    Analysis analysis = analyse(read);
    console.print(overview(analysis));
    analysis.claims().forEach(claim -> console.print(claim.toString()));
    files(analysis).writeTo(out);
    console.print("pictures and tables: " + out.resolve("index.html"));
    return 0;
  }

  private WithProblems<Portfolio> read() {
    return files.isEmpty()
        ? Catalogue.read()
        : PortfolioReader.standard().readAll(files.stream().map(Input::of).toList());
  }

  private ImmutableList<String> inputs() {
    return files.isEmpty()
        ? ImmutableList.of("the bundled catalogue")
        : files.stream().map(Path::toString).collect(toImmutableList());
  }

  private Analysis analyse(WithProblems<Portfolio> read) {
    Classifier classifier = Classifier.standard();
    return Analysis.ofThreeTrends(read.map(classifier::code), CountingPolicy.NUMBER).toBuilder()
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
        committed %s, disbursed %s (sums of the amounts as stated, parts beside their parents)
        """.formatted(
            portfolio.interventions().size(),
            String.join(", ", inputs()),
            analysis.coded().relevant().count(),
            given,
            portfolio.interventions().size() - given,
            analysis.codebookVersion().orElse(""),
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
        .and("index.html", writer -> HtmlReport.write(analysis, Language.of(language), writer))
        .and("problems.csv", writer -> ProblemsCsv.write(writer, analysis.problems()));
    for (TidyTable table : TidyTable.values()) {
      files = files.and(
          table.fileName(), writer -> TidyCsvWriter.standard().write(coded, table, writer));
    }
    return files;
  }
}
