package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.coding.AgreementCsv;
import org.citizensecurity.io.coding.ArbitrationCsv;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.coding.ConfusionCsv;
import org.citizensecurity.io.coding.SharesCsv;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.report.ResultFiles;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.Basis;
import org.citizensecurity.reliability.CodeShare;
import org.citizensecurity.reliability.CodedQuestion;
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
  private static final String ALL = "all";
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
      description =
          "folder for agreement.csv, confusion.csv, shares.csv, problems.csv and arbitration.csv or agreed.csv")
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
    if (decisions.isEmpty() && out.isPresent()) {
      Path arbitration = out.get().resolve(ARBITRATION);
      if (ArbitrationCsv.isDecided(Input.of(arbitration))) {
        console.error(
            "'%s' holds decisions and is left as it is: give it with --decisions, or another folder"
                .formatted(arbitration));
        return NOTHING_READ;
      }
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
    ImmutableMap<String, Comparison> parts = parts(comparison);
    ImmutableList<AgreementCsv.Group> groups = groups(parts);
    ImmutableListMultimap<String, CodeShare> shares = shares(parts);
    print(console, comparison, groups, shares.get(ALL));
    if (decisions.isPresent()) {
      console.print(AgreementPrinter.decided(comparison, decided.value()));
    }
    if (out.isPresent()) {
      ResultFiles files = new ResultFiles(ImmutableMap.of(
          "agreement.csv", writer -> AgreementCsv.write(groups, writer),
          "confusion.csv", writer -> ConfusionCsv.write(groups, writer),
          "shares.csv", writer -> SharesCsv.write(shares, writer),
          "problems.csv", writer -> ProblemsCsv.write(writer, problems)));
      write(console, out.get(), files, comparison, decided.value());
    }
    return 0;
  }

  /** All records, and those of each language. */
  private static ImmutableMap<String, Comparison> parts(Comparison comparison) {
    ImmutableMap.Builder<String, Comparison> parts = ImmutableMap.builder();
    parts.put(ALL, comparison);
    for (Language language : comparison.languages()) {
      parts.put(language.code(), comparison.in(language));
    }
    return parts.buildOrThrow();
  }

  private ImmutableList<AgreementCsv.Group> groups(Map<String, Comparison> parts) {
    return parts.entrySet().stream()
        .map(part -> new AgreementCsv.Group(
            part.getKey(), AgreementPrinter.figures(part.getValue(), basis(), RESAMPLING)))
        .collect(toImmutableList());
  }

  /** Two coders of whom neither is a reference have no known mistakes. */
  private ImmutableListMultimap<String, CodeShare> shares(Map<String, Comparison> parts) {
    ImmutableListMultimap.Builder<String, CodeShare> shares = ImmutableListMultimap.builder();
    if (basis() == Basis.REFERENCE) {
      parts.forEach((records, part) -> {
        for (CodedQuestion question : CodedQuestion.values()) {
          shares.putAll(records, CodeShare.of(part, question, RESAMPLING.level()));
        }
      });
    }
    return shares.build();
  }

  private Basis basis() {
    return both ? Basis.BOTH_CODED : Basis.REFERENCE;
  }

  private void print(
      Console console,
      Comparison comparison,
      ImmutableList<AgreementCsv.Group> groups,
      ImmutableList<CodeShare> shares) {
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
      printUnlessEmpty(console, ConfusionPrinter.of(figures.agreement()));
    }
    if (!shares.isEmpty()) {
      console.print(SharesPrinter.HOW_COUNTED);
    }
    for (CodedQuestion question : CodedQuestion.values()) {
      printUnlessEmpty(
          console,
          SharesPrinter.of(
              shares.stream().filter(share -> share.question() == question).toList()));
    }
    console.print(AgreementPrinter.disputes(comparison));
  }

  private static void printUnlessEmpty(Console console, String text) {
    if (!text.isEmpty()) {
      console.print(text);
    }
  }

  private void write(
      Console console,
      Path folder,
      ResultFiles figures,
      Comparison comparison,
      ImmutableList<Ruling> rulings)
      throws IOException {
    ResultFiles files = decisions.isPresent()
        ? figures.and("agreed.csv", writer -> CodingCsv.write(comparison.settle(rulings), writer))
        : figures.and(ARBITRATION, writer -> ArbitrationCsv.write(comparison.disputes(), writer));
    files.writeTo(folder).forEach(file -> console.print("written: " + file));
  }
}
