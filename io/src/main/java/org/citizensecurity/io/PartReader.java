package org.citizensecurity.io;

import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;

/** Reads one input that holds a part of a portfolio, or the whole. */
public interface PartReader {
  /**
   * Gives what can be read to the parts of {@code reading} and what cannot to its problems. Every
   * record is either added or rejected. Nothing is thrown, whatever the input holds.
   */
  void readInto(Input input, Reading reading);

  /** The portfolio that one input holds. */
  default WithProblems<Portfolio> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    readInto(input, Reading.into(parts, problems));
    return parts.assemble();
  }
}
