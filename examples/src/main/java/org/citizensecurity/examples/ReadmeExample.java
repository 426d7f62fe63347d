package org.citizensecurity.examples;

import java.nio.file.Path;
import org.citizensecurity.aggregation.Aggregation;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.Finding;
import org.citizensecurity.trend.ThreeTrends;

/** The example of the README: reads a file, counts its measures, tests the three trends. */
public final class ReadmeExample {
  private ReadmeExample() {}

  /** Runs the example on the file that is named. */
  public static void main(String[] args) {
    run(Path.of(args[0]));
  }

  static void run(Path file) {
    // readme
    WithProblems<Portfolio> read = PortfolioReader.standard().read(file);
    read.problems().summary().forEach(System.out::println);

    CodedPortfolio coded = Classifier.standard().code(read.value());
    System.out.print(Aggregation.by(CountingPolicy.NUMBER, Dimensions.MEASURE).over(coded));

    for (ClaimResult result : ThreeTrends.test(coded)) {
      System.out.println(result.claim().id() + " " + result.verdict());
      for (Finding finding : result.findings()) {
        System.out.println("  " + finding.definition().id() + " " + finding.verdict() + " n="
            + finding.overall().n() + " missing=" + finding.overall().missingShare());
      }
    }
    // end
  }
}
