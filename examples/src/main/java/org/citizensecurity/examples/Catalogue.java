package org.citizensecurity.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;

/**
 * The bundled catalogue of documented interventions, each with its source. They are well-known
 * cases, chosen because they are documented, and no sample: counts are no rates.
 */
public final class Catalogue {
  private static final ImmutableList<String> TABLES = ImmutableList.of(
      "interventions.csv", "actors.csv", "flows.csv", "evaluations.csv", "sources.csv");

  private Catalogue() {}

  /** Reads the catalogue. */
  public static WithProblems<Portfolio> read() {
    return PortfolioReader.standard()
        .readAll(TABLES.stream()
            .map(table -> Input.of(Resources.getResource(Catalogue.class, "catalogue/" + table)))
            .toList());
  }

  /** The catalogue with its codes. */
  public static CodedPortfolio coded() {
    return Classifier.standard().code(read().orThrow());
  }
}
