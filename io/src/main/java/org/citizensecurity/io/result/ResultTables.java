package org.citizensecurity.io.result;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.TreeSet;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.GroupKey;
import org.citizensecurity.aggregation.Series;
import org.citizensecurity.aggregation.Sum;
import org.citizensecurity.aggregation.SummaryTable;
import org.citizensecurity.code.Coded;
import org.citizensecurity.io.tidy.TidyContent;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.network.CooperationNetwork;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;

/** Results as tables. Numbers that are computed have fifteen significant digits; sums are exact. */
public final class ResultTables {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

  private ResultTables() {}

  /** The seven tidy tables of a portfolio. */
  public static ImmutableList<ResultTable> of(Portfolio portfolio) {
    return Arrays.stream(TidyTable.values())
        .map(table -> ResultTable.of(TidyContent.of(portfolio, table)))
        .collect(toImmutableList());
  }

  /**
   * A count: for each dimension the group by its code and by its label, then {@code n}, {@code weight}
   * and {@code share} of the sum over all groups, empty where that is 0; the rules of counting stand
   * in the description of {@code weight}.
   */
  public static ResultTable of(String name, SummaryTable table, Language language) {
    ImmutableList.Builder<ResultColumn> columns = ImmutableList.builder();
    for (Dimension<?> dimension : table.aggregation().dimensions()) {
      String column = dimension.name().replace(' ', '_');
      columns.add(new ResultColumn(column, ColumnType.STRING, "Group by " + dimension.name()));
      columns.add(new ResultColumn(
          column + "_label", ColumnType.STRING, "Label of the group by " + dimension.name()));
    }
    columns.add(new ResultColumn("n", ColumnType.INTEGER, "Interventions in the group"));
    columns.add(new ResultColumn(
        "weight",
        ColumnType.NUMBER,
        "What they weigh in %s: %s"
            .formatted(
                table.aggregation().policy().metric().unit(),
                table.aggregation().policy().describe())));
    columns.add(
        new ResultColumn("share", ColumnType.NUMBER, "Share of the sum over all groups, 0 to 1"));
    BigDecimal total = table.total();
    return new ResultTable(
        name,
        columns.build(),
        table.tally().groups().entrySet().stream()
            .map(group -> row(group.getKey(), group.getValue(), total, language))
            .collect(toImmutableList()));
  }

  private static ImmutableList<String> row(
      GroupKey key, Sum sum, BigDecimal total, Language language) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (Comparable<?> part : key.parts()) {
      cells.add(code(part), Dimension.label(part, language));
    }
    cells.add(Long.toString(sum.n()), sum.weight().toPlainString());
    cells.add(total.signum() == 0 ? "" : plain(sum.weight().divide(total, FIFTEEN_DIGITS)));
    return cells.build();
  }

  private static String code(Comparable<?> key) {
    if (key instanceof Country country) {
      return country.alpha2();
    }
    return key instanceof Coded coded ? coded.code() : key.toString();
  }

  /**
   * Series side by side: {@code year}, then a column for each under its name. A cell is empty where
   * the value is not known.
   */
  public static ResultTable of(String name, Iterable<Series> series) {
    ImmutableList.Builder<ResultColumn> columns = ImmutableList.builder();
    columns.add(new ResultColumn("year", ColumnType.INTEGER, "Year"));
    TreeSet<Integer> years = new TreeSet<>();
    for (Series one : series) {
      columns.add(new ResultColumn(
          one.name(), ColumnType.NUMBER, "%s in %s".formatted(one.name(), one.unit())));
      years.addAll(one.values().keySet());
    }
    return new ResultTable(
        name,
        columns.build(),
        years.stream().map(year -> row(year, series)).collect(toImmutableList()));
  }

  private static ImmutableList<String> row(int year, Iterable<Series> series) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(Integer.toString(year));
    for (Series one : series) {
      Double value = one.values().get(year);
      cells.add(value == null ? "" : plain(new BigDecimal(value).round(FIFTEEN_DIGITS)));
    }
    return cells.build();
  }

  /** The ties of a network: {@code giver}, {@code receiver}, {@code interventions}. */
  public static ResultTable of(String name, CooperationNetwork network) {
    return new ResultTable(
        name,
        ImmutableList.of(
            new ResultColumn("giver", ColumnType.STRING, "Giver by ISO 3166-1 alpha-2"),
            new ResultColumn("receiver", ColumnType.STRING, "Receiver by ISO 3166-1 alpha-2"),
            new ResultColumn(
                "interventions", ColumnType.INTEGER, "Interventions in which both take part so")),
        network.graph().edges().stream()
            .map(tie -> ImmutableList.of(
                tie.source().alpha2(),
                tie.target().alpha2(),
                Integer.toString(network.graph().edgeValue(tie).orElse(0))))
            .sorted((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)))
            .collect(toImmutableList()));
  }

  private static String plain(BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return shortest.toPlainString();
  }
}
