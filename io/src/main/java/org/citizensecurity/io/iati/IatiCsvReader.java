package org.citizensecurity.io.iati;

import com.google.common.base.Predicates;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;

/**
 * Reads tables that the datastores of the International Aid Transparency Initiative and d-portal make
 * of activities: CSV with a row for each activity, transaction or budget. What becomes what is as
 * {@link IatiReader} has it for the same elements in XML.
 *
 * <h2>Columns</h2>
 *
 * <p>A column is the path of an element or attribute with its words joined in any way: {@code
 * transaction.value}, {@code transaction_value} and {@code transaction-value} are one. Names of the
 * datastores' own are known as well: {@code start-actual}, {@code participating-org (Funding)},
 * {@code budget-period-start-date}, {@code total-Commitment}, and {@code aid}, {@code trans_value},
 * {@code day_start} of d-portal, whose dates may be days since 1970. Columns with the names of codes
 * beside the codes are passed over; each one that is not known is a notice. {@code iati-identifier}
 * (or {@code aid}) must be there.
 *
 * <h2>Cells with several values</h2>
 *
 * <p>They are separated by {@code ;}, {@code |} or {@code ,}; a backslash before the sign keeps it.
 * Lists of one element belong together by their order: the third value of {@code sector_percentage}
 * is that of the third {@code sector_code}. A list that has more or fewer values than there are
 * elements (by {@code code}, {@code role}, {@code type} or {@code value}, whichever column comes first
 * in that order) cannot be told apart and is left out with a problem; amounts whose currencies cannot
 * be told apart are left out as well. A text with commas is one text, unless it has escaped commas or
 * as many languages as parts.
 *
 * <h2>Rows of one activity</h2>
 *
 * <p>They are put together: the first gives its attributes, and each adds transactions, budgets and
 * what is new; what says otherwise is a problem. A row whose transactions are those of the row before,
 * while something else differs, tells more of the same transactions and does not count them again, as
 * in tables with a row for each sector or country. Sums of transactions, such as {@code
 * total-Commitment}, are flows without a date, in the currency of the column {@code currency}; sums of
 * 0 and of mixed currencies are none.
 *
 * <p>Every row counts; one without identifier is rejected.
 *
 * <pre>
 * iati-identifier,title,recipient-country-code,transaction-type,transaction-date,default-currency,transaction-value
 * XM-1-A,Safer streets,CO;PE,2,2012-06-01,USD,1434153.58
 * </pre>
 */
public final class IatiCsvReader implements PartReader {
  private static final IatiCsvReader STANDARD = new IatiCsvReader();
  private static final Predicate<IatiColumn> ALL = Predicates.alwaysTrue();

  private IatiCsvReader() {}

  /** Reads the tables above. */
  public static IatiCsvReader standard() {
    return STANDARD;
  }

  /** Whether a table with this header is one of these. */
  public static boolean recognises(Header header) {
    return IatiColumns.isHeader(header);
  }

  /** Adds all activities; rows are those of the table. */
  @Override
  public void readInto(Input input, Reading reading) {
    try (Rows rows = Rows.open(input, reading.problems(), reading::reject)) {
      rows.header()
          .flatMap(header -> IatiColumns.check(header, input, reading.problems()))
          .ifPresent(columns -> {
            Table table =
                new Table(columns, reading, new Findings(input.name(), reading.problems()));
            rows.forEachRemaining(table::read);
            table.organisations.mentionIn(reading.parts());
          });
    }
  }

  /** One table being read. */
  private static final class Table {
    private final IatiColumns columns;
    private final Reading reading;
    private final Findings findings;
    private final ActivityParser parser;
    private final OrganisationMerge organisations = new OrganisationMerge();
    private Optional<Row> before = Optional.empty();

    Table(IatiColumns columns, Reading reading, Findings findings) {
      this.columns = columns;
      this.reading = reading;
      this.findings = findings;
      parser = new ActivityParser(findings);
    }

    void read(Row row) {
      boolean goesOn = isLikeBefore(row, IatiColumn::isOfActivity);
      Element element = element(row, goesOn);
      Optional<Activity> parsed = goesOn ? parser.parseMore(element) : parser.parse(element);
      before = parsed.map(kept -> row);
      if (parsed.isEmpty()) {
        reading.reject(row.raw());
        return;
      }
      parsed.get().organisations().forEach(organisations::add);
      parsed.get().source().ifPresent(reading.parts()::mention);
      if (!reading.parts().merge(parsed.get().intervention(), row.place())) {
        reading.refuse(row.raw());
      }
    }

    private Element element(Row row, boolean goesOn) {
      Predicate<IatiColumn> wanted =
          goesOn ? column -> column.isDefault() || !column.isOfActivity() : ALL;
      boolean sameTransactions = isLikeBefore(row, IatiColumn::isOfTransaction)
          && isLikeBefore(row, column -> column.group().equals(IatiColumn.IDENTIFIER));
      if (sameTransactions && (hasSeveral(row) || !isLikeBefore(row, ALL))) {
        wanted = wanted.and(column -> !column.isOfTransaction());
      }
      return RowElement.of(columns.cells(row, wanted), findings, row.place().line());
    }

    private boolean isLikeBefore(Row row, Predicate<IatiColumn> compared) {
      List<String> values = columns.values(row, compared);
      return before
          .filter(other -> columns.values(other, compared).equals(values))
          .isPresent();
    }

    private boolean hasSeveral(Row row) {
      ImmutableListMultimap<String, IatiColumns.Cell> cells =
          columns.cells(row, IatiColumn::isOfTransaction);
      return cells.asMap().values().stream()
          .map(group -> group.iterator().next().text())
          .anyMatch(
              text -> ListedValues.split(text, ListedValues.separator(text)).size() > 1);
    }
  }
}
