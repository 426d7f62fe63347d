package org.citizensecurity.io.flow;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.actor.DacDonors;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.ColumnCheck;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.CountryNames;
import org.citizensecurity.portfolio.FlowTable;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;

/**
 * Reads US foreign aid by country and fiscal year, as ForeignAssistance.gov publishes it: the columns
 * {@code Country Code, Country Name, Region ID, Transaction Type Name, Fiscal Year, current_amount,
 * constant_amount}, in whole US dollars.
 *
 * <ul>
 *   <li>Each row becomes a flow in current prices and one in constant prices. The year whose prices
 *       are constant is the one in which both columns agree in all rows; where there is none, the
 *       constant amounts are left out with a problem
 *   <li>{@code Obligations} are commitments, {@code Disbursements} are disbursements. Requests, plans
 *       and allocations are steps of the budget before them, in other constant prices: such rows are
 *       rejected
 *   <li>The year is the fiscal year of the United States, which ends in September. {@code 1976tq},
 *       the quarter in between, is July to September 1976
 *   <li>Countries by their ISO 3166 code or name. Regions, the world and states that no longer exist
 *       are kept as {@code US-AID} codes, or without a code as the {@code US-AID-REGION} they lie in
 * </ul>
 *
 * <p>A row with a wrong year or without any amount is rejected.
 */
public final class UsAidReader {
  /** The scheme of the codes that the source gives to places that are no countries. */
  public static final String PLACE_SCHEME = "US-AID";

  /** The scheme of the seven regions of the source. */
  public static final String REGION_SCHEME = "US-AID-REGION";

  private static final ImmutableSet<String> NEEDED = ImmutableSet.of(
      "country code", "country name", "transaction type name", "fiscal year", "current_amount");
  private static final Pattern FISCAL_YEAR = Pattern.compile("(\\d{4})(tq)?");
  private static final Actor UNITED_STATES = DacDonors.find("302").orElseThrow();
  private static final int TRANSITION_YEAR = 1976;

  private final ProblemCollector problems;
  private final List<Given> rows = new ArrayList<>();
  private long rejected;

  private UsAidReader(ProblemCollector problems) {
    this.problems = problems;
  }

  private record Given(
      BareFlow current, int year, Optional<BigDecimal> now, Optional<BigDecimal> constant) {}

  /** Reads a table. */
  public static WithProblems<FlowTable> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    UsAidReader reader = new UsAidReader(problems);
    try (Rows rows = Rows.open(input, problems)) {
      boolean complete = rows.header()
          .map(header -> new ColumnCheck(input, header, problems)
              .complete(NEEDED, name -> header.find(name).isPresent()))
          .orElse(false);
      if (complete) {
        rows.forEachRemaining(reader::read);
      }
      ImmutableList<BareFlow> flows = reader.flows(input);
      return new WithProblems<>(
          new FlowTable(flows, Actors.of(ImmutableList.of(UNITED_STATES))),
          problems.problems(),
          new RowCount(reader.rows.size(), reader.rejected + rows.rejected()));
    }
  }

  private void read(Row row) {
    Optional<AmountBasis> basis = basis(row.cell("transaction type name"));
    Optional<Matcher> year = Optional.of(
            FISCAL_YEAR.matcher(row.cell("fiscal year").strip().toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches);
    Optional<BigDecimal> now = amount(row, "current_amount");
    Optional<BigDecimal> constant =
        amount(row, "constant_amount").or(() -> amount(row, "constant_dollar_amount"));
    if (basis.isEmpty()) {
      reject(row, ProblemCode.NOT_READ, "transaction type name", "Obligations or Disbursements");
    } else if (year.isEmpty() || Integer.parseInt(year.get().group(1)) < 1000) {
      reject(row, ProblemCode.BAD_DATE, "fiscal year", "a year such as 1999, or 1976tq");
    } else if (now.isEmpty() && constant.isEmpty()) {
      reject(row, ProblemCode.MISSING_VALUE, "current_amount", "an amount");
    } else {
      int number = Integer.parseInt(year.get().group(1));
      BareFlow flow = place(row)
          .flow(flow(basis.get(), number, year.get().group(2) != null))
          .build();
      rows.add(new Given(flow, number, now, constant));
    }
  }

  private void reject(Row row, ProblemCode code, String column, String expected) {
    rejected++;
    problems.add(
        code,
        Severity.ROW_REJECTED,
        row.place().at(column),
        Amount.sample(row.cell(column)),
        expected);
  }

  private static Optional<AmountBasis> basis(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "obligations" -> Optional.of(AmountBasis.COMMITMENT);
      case "disbursements" -> Optional.of(AmountBasis.DISBURSEMENT);
      default -> Optional.empty();
    };
  }

  private Optional<BigDecimal> amount(Row row, String column) {
    Optional<String> cell = row.findCell(column).filter(text -> !Amount.isGap(text));
    Optional<BigDecimal> amount = cell.flatMap(Amount::find);
    if (cell.isPresent() && amount.isEmpty()) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          Severity.VALUE_DROPPED,
          row.place().at(column),
          Amount.sample(cell.get()),
          "a plain number such as 465000000");
    }
    return amount;
  }

  /** The amount comes later. */
  private static Flow flow(AmountBasis basis, int year, boolean quarter) {
    Flow.Builder flow = Flow.builder()
        .provider(UNITED_STATES.id())
        .basis(basis)
        .date(PartialDate.of(year))
        .money(Money.of("0", "USD"));
    return quarter
        ? flow.date(new PartialDate(TRANSITION_YEAR, 7, 0))
            .until(new PartialDate(TRANSITION_YEAR, 9, 0))
            .build()
        : flow.build();
  }

  private static BareFlow.Builder place(Row row) {
    String name = row.cell("country name").strip();
    String code = row.findCell("country code").orElse("").strip();
    boolean coded = !Amount.isGap(code);
    Optional<Country> country = name.endsWith("Region") || name.contains("(former")
        ? Optional.empty()
        : Optional.of(code)
            .filter(text -> coded)
            .flatMap(Country::find)
            .or(() -> CountryNames.find(name));
    Optional<Code> region = country.isPresent()
        ? Optional.empty()
        : coded
            ? Optional.of(new Code(PLACE_SCHEME, code))
            : row.findCell("region id").map(id -> new Code(REGION_SCHEME, id));
    return BareFlow.builder()
        .country(country)
        .region(region)
        .recipient(Optional.of(name).filter(text -> !text.isEmpty()));
  }

  private ImmutableList<BareFlow> flows(Input input) {
    OptionalInt base = baseYear();
    if (base.isEmpty() && rows.stream().anyMatch(row -> row.constant.isPresent())) {
      problems.add(
          ProblemCode.INVALID_VALUE,
          Severity.VALUE_DROPPED,
          Location.of(input.name()).at("constant_amount"),
          "",
          "a year in which current and constant amounts agree, whose prices they are in");
    }
    ImmutableList.Builder<BareFlow> flows = ImmutableList.builder();
    for (Given row : rows) {
      row.now.ifPresent(amount -> flows.add(with(row.current, amount, PriceBasis.CURRENT)));
      if (base.isPresent()) {
        row.constant.ifPresent(
            amount -> flows.add(with(row.current, amount, PriceBasis.constant(base.getAsInt()))));
      }
    }
    return flows.build();
  }

  private OptionalInt baseYear() {
    Map<Integer, Boolean> agrees = new HashMap<>();
    for (Given row : rows) {
      if (row.now.isPresent() && row.constant.isPresent() && row.now.get().signum() != 0) {
        agrees.merge(
            row.year, row.now.get().compareTo(row.constant.get()) == 0, Boolean::logicalAnd);
      }
    }
    ImmutableList<Integer> years = agrees.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
    return years.size() == 1 ? OptionalInt.of(years.get(0)) : OptionalInt.empty();
  }

  private static BareFlow with(BareFlow bare, BigDecimal amount, PriceBasis prices) {
    return bare.toBuilder()
        .flow(bare.flow().toBuilder()
            .money(new Money(amount, bare.flow().money().currency()))
            .prices(prices)
            .build())
        .build();
  }
}
