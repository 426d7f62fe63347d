package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.coding.AgreementCsv;
import org.citizensecurity.io.coding.ArbitrationCsv;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.report.ResultFiles;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.Basis;
import org.citizensecurity.reliability.CodingSheet;
import org.citizensecurity.reliability.Comparison;
import org.citizensecurity.reliability.Ruling;
import org.citizensecurity.statistics.resampling.Resampling;
import org.citizensecurity.statistics.resampling.Seed;
import org.citizensecurity.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How far does a coding agree with a reference, or do two coders agree? Prints it question by question
 * and by language, writes all figures and the disputes to be decided, and makes one agreed file of
 * two codings and the decisions.
 */
@Command(
    name = "EvaluateCoding",
    mixinStandardHelpOptions = true,
    description = "Compares two files of codes by id and says how far they agree.")
public final class EvaluateCoding implements Callable<Integer> {
  private static final int NOTHING_READ = 2;
  private static final String ARBITRATION = "arbitration.csv";
  private static final Resampling RESAMPLING = Resampling.of(Seed.of(1));

  @Parameters(index = "0", paramLabel = "GOLD.csv", description = "the reference, or one coder")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "CODED.csv", description = "the codes to evaluate")
  private Path coded = Path.of("");

  @Option(
      names = "--both",
      description = "neither file is a reference: only what both have coded counts")
  private boolean both;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for agreement.csv, problems.csv and arbitration.csv or agreed.csv")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "an arbitration.csv with decisions: agreed.csv is made of it and both files")
  private Optional<Path> decisions = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** Runs the program; the exit code is 2 where nothing can be compared or written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    EvaluateCoding program = new EvaluateCoding();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.out.orElse(Path.of(""))));
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    if (decisions.isPresent() && out.isEmpty()) {
      console.error("--decisions needs --out, the folder for agreed.csv");
      return NOTHING_READ;
    }
    WithProblems<CodingSheet> first = CodingCsv.read(Input.of(gold));
    WithProblems<CodingSheet> second = CodingCsv.read(Input.of(coded));
    Comparison comparison = new Comparison(first.value(), second.value());
    WithProblems<ImmutableList<Ruling>> decided = decisions
        .map(file -> ArbitrationCsv.read(Input.of(file), comparison))
        .orElseGet(() -> WithProblems.of(ImmutableList.of()));
    Problems problems = first.problems().and(second.problems()).and(decided.problems());
    console.show(problems);
    if (comparison.ids().isEmpty()) {
      console.error("no record is in both %s and %s".formatted(gold, coded));
      return NOTHING_READ;
    }
    if (decisions.isPresent()
        && decided.rows().kept() == 0
        && !decided.problems().isEmpty()) {
      return NOTHING_READ;
    }
    ImmutableList<AgreementCsv.Group> groups = groups(comparison);
    print(console, comparison, groups);
    if (out.isPresent()) {
      return write(console, out.get(), comparison, groups, decided.value(), problems);
    }
    return 0;
  }

  private ImmutableList<AgreementCsv.Group> groups(Comparison comparison) {
    AgreementCsv.Group all = group("all", comparison);
    return Stream.concat(
            Stream.of(all),
            comparison.languages().stream()
                .map((Language language) -> group(language.code(), comparison.in(language))))
        .collect(toImmutableList());
  }

  private AgreementCsv.Group group(String records, Comparison comparison) {
    return new AgreementCsv.Group(
        records, AgreementPrinter.figures(comparison, basis(), RESAMPLING));
  }

  private Basis basis() {
    return both ? Basis.BOTH_CODED : Basis.REFERENCE;
  }

  private void print(
      Console console, Comparison comparison, ImmutableList<AgreementCsv.Group> groups) {
    int shared = comparison.ids().size();
    console.print(
        "first: %s, %d records; second: %s, %d records; in both: %d, only in the first: %d, only in the second: %d"
            .formatted(
                gold,
                comparison.first().records().size(),
                coded,
                comparison.second().records().size(),
                shared,
                comparison.first().records().size() - shared,
                comparison.second().records().size() - shared));
    console.print(AgreementPrinter.howCounted(basis(), RESAMPLING));
    for (AgreementCsv.Group group : groups) {
      console.print(
          "records: " + group.records() + "\n" + AgreementPrinter.overview(group.figures()));
    }
    for (AgreementFigures figures : groups.get(0).figures()) {
      console.print(AgreementPrinter.byCode(figures));
      String matrix = AgreementPrinter.confusion(figures.agreement());
      if (!matrix.isEmpty() && !figures.agreement().question().manyValued()) {
        console.print(matrix);
      }
    }
    console.print(AgreementPrinter.disputes(comparison));
  }

  private int write(
      Console console,
      Path folder,
      Comparison comparison,
      ImmutableList<AgreementCsv.Group> groups,
      ImmutableList<Ruling> decided,
      Problems problems)
      throws IOException {
    ResultFiles files = new ResultFiles(ImmutableMap.of(
        "agreement.csv", writer -> AgreementCsv.write(groups, writer),
        "problems.csv", writer -> ProblemsCsv.write(writer, problems)));
    if (decisions.isPresent()) {
      CodingSheet agreed = comparison.settle(decided);
      files = files.and("agreed.csv", writer -> CodingCsv.write(agreed, writer));
    } else if (ArbitrationCsv.isDecided(Input.of(folder.resolve(ARBITRATION)))) {
      console.error(
          "'%s' holds decisions and is left as it is: give it with --decisions, or another folder"
              .formatted(folder.resolve(ARBITRATION)));
      return NOTHING_READ;
    } else {
      files = files.and(ARBITRATION, writer -> ArbitrationCsv.write(comparison.disputes(), writer));
    }
    files.writeTo(folder).forEach(file -> console.print("written: " + file));
    return 0;
  }
}
