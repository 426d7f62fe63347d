package org.citizensecurity.io.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.DacRecipients;
import org.citizensecurity.portfolio.FlowTable;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;

/**
 * Reads a pivot table: a row for each recipient, called by its name in the first column, and a
 * column for each donor, each DAC purpose or sector (all names of columns are numbers of five or
 * three digits) or each year (numbers of four digits). Every cell becomes a flow. What the table does
 * not say the caller does: the year, the basis, the currency, the unit and the prices.
 *
 * <ul>
 *   <li>recipients: countries by {@link DacRecipients#countryNamed}, regions by {@link
 *       DacRecipients#regionNamed}; any other is kept by its name, with a notice
 *   <li>donors by {@link org.citizensecurity.actor.DacDonors}; any other is kept by its name, with a
 *       notice
 *   <li>{@code (blank)}: a recipient, donor or purpose that is not known
 *   <li>{@code Grand Total}, as a row or column: compared with the sum of the others, not read as a
 *       flow; where they differ there is a notice
 *   <li>an empty cell is no flow; one that is no number is left out with a problem
 * </ul>
 */
public final class PivotReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  /** Tables are printed with ten digits. */
  private static final double TOLERANCE = 1e-8;

  private final int year;
  private final AmountBasis basis;
  private final Currency currency;
  private final BigDecimal unit;
  private final PriceBasis prices;

  private PivotReader(
      int year, AmountBasis basis, Currency currency, BigDecimal unit, PriceBasis prices) {
    this.year = year;
    this.basis = basis;
    this.currency = currency;
    this.unit = unit;
    this.prices = prices;
  }

  /** Amounts of one year in millions of US dollars at current prices, as the DAC publishes them. */
  public static PivotReader millionsOfDollars(int year, AmountBasis basis) {
    return new PivotReader(year, basis, Currency.getInstance("USD"), MILLION, PriceBasis.CURRENT);
  }

  /** The same in another currency and unit, such as 1000 for thousands. */
  public PivotReader in(Currency other, long otherUnit) {
    return new PivotReader(year, basis, other, BigDecimal.valueOf(otherUnit), prices);
  }

  /** The same in other prices. */
  public PivotReader in(PriceBasis others) {
    return new PivotReader(year, basis, currency, unit, others);
  }

  /** Reads a table; where its columns are years the year of this reader is not used. */
  public WithProblems<FlowTable> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    try (Rows rows = Rows.open(input, problems)) {
      Optional<Header> header = rows.header();
      if (header.isPresent() && header.get().names().size() < 2) {
        problems.add(input.rejected(
            ProblemCode.UNKNOWN_KIND,
            Amount.sample(String.join(",", header.get().written())),
            "a column of recipients and columns of donors, purposes or years"));
        return new WithProblems<>(FlowTable.empty(), problems.problems(), RowCount.NONE);
      }
      Table table = new Table(
          header
              .map(names -> PivotColumn.of(names, input.name(), problems))
              .orElseGet(ImmutableMap::of),
          problems);
      rows.forEachRemaining(table::read);
      table.checkTotals();
      return new WithProblems<>(
          new FlowTable(ImmutableList.copyOf(table.flows), Actors.of(table.actors.values())),
          problems.problems(),
          new RowCount(table.kept, table.rejected + rows.rejected()));
    }
  }

  /** One table on its way. */
  private final class Table {
    private final ImmutableMap<Integer, PivotColumn> columns;
    private final ProblemCollector problems;
    private final List<BareFlow> flows = new ArrayList<>();
    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Map<Integer, BigDecimal> sums = new LinkedHashMap<>();
    private Optional<Row> total = Optional.empty();
    private long kept;
    private long rejected;

    Table(ImmutableMap<Integer, PivotColumn> columns, ProblemCollector problems) {
      this.columns = columns;
      this.problems = problems;
    }

    void read(Row row) {
      String label = row.cells().get(0).strip();
      if (label.isEmpty()) {
        rejected++;
        problems.add(
            ProblemCode.MISSING_VALUE,
            Severity.ROW_REJECTED,
            row.place(),
            "",
            "a recipient in the first column");
        return;
      }
      kept++;
      if (PivotColumn.isTotal(label)) {
        total = Optional.of(row);
        return;
      }
      BareFlow.Builder recipient = recipient(label, row);
      BigDecimal sum = BigDecimal.ZERO;
      for (Map.Entry<Integer, PivotColumn> column : columns.entrySet()) {
        Optional<BigDecimal> amount = amount(row, column.getKey());
        if (amount.isPresent() && !(column.getValue() instanceof PivotColumn.Total)) {
          flows.add(flow(recipient, column.getValue(), amount.get()));
          sum = sum.add(amount.get());
        }
        amount.ifPresent(value -> sums.merge(column.getKey(), value, BigDecimal::add));
      }
      checkTotal(row, sum);
    }

    private BareFlow.Builder recipient(String label, Row row) {
      BareFlow.Builder recipient = BareFlow.builder();
      if (PivotColumn.isUnknown(label)) {
        return recipient;
      }
      Optional<Country> country = DacRecipients.countryNamed(label);
      Optional<Code> region =
          country.isPresent() ? Optional.empty() : DacRecipients.regionNamed(label);
      if (country.isEmpty() && region.isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_COUNTRY,
            Severity.NOTICE,
            row.place(),
            Amount.sample(label),
            "a country or a region of the DAC; it is kept by its name");
      }
      return recipient.recipient(label).country(country).region(region);
    }

    private BareFlow flow(BareFlow.Builder recipient, PivotColumn column, BigDecimal amount) {
      Flow.Builder flow = Flow.builder()
          .basis(basis)
          .prices(prices)
          .date(PartialDate.of(column instanceof PivotColumn.InYear of ? of.year() : year))
          .money(new Money(amount.multiply(unit), currency));
      if (column instanceof PivotColumn.Donor donor) {
        actors.putIfAbsent(donor.actor().id(), donor.actor());
        flow.provider(donor.actor().id());
      }
      return recipient
          .sector(
              column instanceof PivotColumn.Sector sector
                  ? Optional.of(sector.code())
                  : Optional.empty())
          .flow(flow.build())
          .build();
    }

    private Optional<BigDecimal> amount(Row row, int at) {
      String cell = row.cells().get(at);
      Optional<BigDecimal> amount = Amount.find(cell);
      if (amount.isEmpty() && !Amount.isGap(cell)) {
        problems.add(
            ProblemCode.BAD_NUMBER,
            Severity.VALUE_DROPPED,
            row.place().at(row.header().written().get(at)),
            Amount.sample(cell),
            "a number such as 12.5 without thousands separators, or nothing");
      }
      return amount;
    }

    private void checkTotal(Row row, BigDecimal sum) {
      columns.forEach((at, column) -> {
        if (column instanceof PivotColumn.Total) {
          Amount.find(row.cells().get(at)).ifPresent(given -> compare(row, at, given, sum));
        }
      });
    }

    void checkTotals() {
      total.ifPresent(row -> sums.forEach(
          (at, sum) -> amount(row, at).ifPresent(given -> compare(row, at, given, sum))));
    }

    private void compare(Row row, int at, BigDecimal given, BigDecimal sum) {
      double difference = given.subtract(sum).abs().doubleValue();
      if (difference > TOLERANCE * Math.max(1, Math.abs(given.doubleValue()))) {
        problems.add(
            ProblemCode.CONFLICTING_VALUE,
            Severity.NOTICE,
            row.place().at(row.header().written().get(at)),
            given.toPlainString(),
            "the sum of the cells, " + sum.toPlainString());
      }
    }
  }
}
