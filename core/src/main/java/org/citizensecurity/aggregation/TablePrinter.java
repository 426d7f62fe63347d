package org.citizensecurity.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citizensecurity.text.AlignedRows;
import org.citizensecurity.text.Language;

/** Prints a table in aligned columns: words to the left, numbers to the right. */
final class TablePrinter {
  private TablePrinter() {}

  static String print(SummaryTable table, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(table));
    BigDecimal total = table.total();
    table.tally().groups().forEach((key, sum) -> {
      List<String> row = new ArrayList<>();
      key.parts().forEach(part -> row.add(Dimension.label(part, language)));
      row.add(Long.toString(sum.n()));
      row.add(number(sum.weight()));
      row.add(share(sum.weight(), total));
      rows.add(row);
    });
    return AlignedRows.of(rows, table.aggregation().dimensions().size()) + notes(table);
  }

  private static List<String> header(SummaryTable table) {
    List<String> header = new ArrayList<>();
    table.aggregation().dimensions().forEach(dimension -> header.add(dimension.name()));
    header.addAll(List.of("n", table.aggregation().policy().metric().unit(), "share"));
    return header;
  }

  private static String notes(SummaryTable table) {
    Tally tally = table.tally();
    return String.format(
        Locale.ROOT,
        "counted: %s\n%d counted, %d with unknown group, %d with unknown weight, %d left out\n",
        table.aggregation().policy().describe(),
        tally.counted().n(),
        tally.unknownGroup().n(),
        tally.unknownWeight().n(),
        tally.leftOut().n());
  }

  private static String number(BigDecimal weight) {
    BigDecimal rounded = weight.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  private static String share(BigDecimal weight, BigDecimal total) {
    return total.signum() == 0
        ? ""
        : String.format(Locale.ROOT, "%.3f", weight.doubleValue() / total.doubleValue());
  }
}
