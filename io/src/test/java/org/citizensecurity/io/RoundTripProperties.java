package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.io.json.PortfolioJson;
import org.citizensecurity.io.json.PortfolioNdjson;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.Language;

class RoundTripProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void tablesReadInAnyOrderGiveTheSamePortfolio(
      @ForAll("portfolios") Portfolio portfolio, @ForAll Random random) {
    List<Input> tables = new ArrayList<>(tables(portfolio));
    Collections.shuffle(tables, random);

    WithProblems<Portfolio> read = PortfolioReader.standard().readAll(tables);

    assertThat(read.value()).isEqualTo(portfolio);
    assertOnlyNotices(read);
    assertThat(read.rows().kept()).isEqualTo(records(portfolio));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void documentGivesTheSamePortfolio(@ForAll("portfolios") Portfolio portfolio) {
    WithProblems<Portfolio> read = PortfolioReader.standard().read(document(portfolio));

    assertThat(read.value()).isEqualTo(portfolio);
    assertOnlyNotices(read);
    assertThat(read.rows().kept())
        .isEqualTo(portfolio.interventions().size()
            + portfolio.actors().all().size()
            + portfolio.sources().size());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void linesGiveTheSamePortfolio(@ForAll("portfolios") Portfolio portfolio) {
    Input lines = lines(portfolio);
    WithProblems<Portfolio> read = PortfolioReader.standard().read(lines);
    int records = portfolio.interventions().size()
        + portfolio.actors().all().size()
        + portfolio.sources().size();

    if (records > 0) {
      assertThat(read.value()).isEqualTo(portfolio);
      assertOnlyNotices(read);
      assertThat(read.rows().kept()).isEqualTo(records);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void tablesForSpreadsheetsGiveTheSamePortfolio(@ForAll("portfolios") Portfolio portfolio) {
    WithProblems<Portfolio> read = PortfolioReader.standard()
        .readAll(tables(
            portfolio,
            TidyCsvWriter.standard().withLabels(Language.SPANISH).in(CsvStyle.SPREADSHEET)));

    assertThat(read.value()).isEqualTo(portfolio);
    assertOnlyNotices(read);
    assertThat(read.rows().kept()).isEqualTo(records(portfolio));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void writingTwiceGivesTheSameBytes(@ForAll("portfolios") Portfolio portfolio) throws IOException {
    assertThat(document(portfolio).bytes().read())
        .isEqualTo(document(portfolio).bytes().read());
    for (int i = 0; i < TidyTable.values().length; i++) {
      assertThat(tables(portfolio).get(i).bytes().read())
          .isEqualTo(tables(portfolio).get(i).bytes().read());
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Portfolios.any();
  }

  /** Corrections and percentages that miss 100 are noticed, and nothing else is. */
  private static void assertOnlyNotices(WithProblems<?> read) {
    assertThat(read.problems().samples())
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.NOTICE));
    assertThat(read.rows().rejected()).isZero();
  }

  private static long records(Portfolio portfolio) {
    return portfolio.interventions().stream()
            .mapToLong(one -> 1
                + one.flows().size()
                + one.budgets().size()
                + one.sites().size()
                + one.evaluations().size())
            .sum()
        + portfolio.actors().all().size()
        + portfolio.sources().size();
  }

  static List<Input> tables(Portfolio portfolio) {
    return tables(portfolio, TidyCsvWriter.standard());
  }

  private static List<Input> tables(Portfolio portfolio, TidyCsvWriter writer) {
    List<Input> tables = new ArrayList<>();
    for (TidyTable table : TidyTable.values()) {
      StringWriter text = new StringWriter();
      try {
        writer.write(portfolio, table, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      tables.add(Input.of(table.fileName(), text.toString()));
    }
    return tables;
  }

  private static Input lines(Portfolio portfolio) {
    StringWriter text = new StringWriter();
    try {
      PortfolioNdjson.standard().write(portfolio, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Input.of("portfolio.ndjson", text.toString());
  }

  static Input document(Portfolio portfolio) {
    StringWriter text = new StringWriter();
    try {
      PortfolioJson.standard().write(portfolio, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Input.of("portfolio.json", text.toString());
  }
}
