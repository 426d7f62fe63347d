package org.citizensecurity.io.price;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.DeflatorKind;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/**
 * Reads yearly price levels. Which of two layouts a table has is seen from its header; what kind of
 * index it is, the caller declares.
 *
 * <ul>
 *   <li>OECD DAC: a row for each donor or group of donors, called by its name in the first column; a
 *       column for each year; any other column is left alone. DAC deflators are for US dollars, of
 *       any other kind for the currency of the country
 *   <li>World Bank: {@code Country Name, Country Code}, the indicator in {@code Indicator Code} or
 *       {@code Series Code}, a column for each year. Lines about the file above the header are passed
 *       over. For the currency of the country; a group of countries has none and is rejected. One
 *       indicator is read: {@code NY.GDP.DEFL.ZS} or {@code NY.GDP.DEFL.ZS.AD} as GDP deflator, {@code
 *       FP.CPI.TOTL} as consumer prices, any as another index. Yearly changes in per cent are no
 *       levels and are rejected
 * </ul>
 *
 * <p>Empty cells, {@code ..} and 0 are gaps and stay gaps; a cell that is no number is left out with
 * a problem. Of two rows for one country the first stays. Rows without any value below a DAC table
 * are notes: named, and not counted as rows.
 */
public final class DeflatorsReader {
  private static final String CHANGE = ".ZG";

  private final PriceTable table;
  private final DeflatorKind kind;
  private final String source;
  private final Map<String, Deflator> byName = new LinkedHashMap<>();
  private final Map<Country, Deflator> byCountry = new LinkedHashMap<>();

  private DeflatorsReader(PriceTable table, DeflatorKind kind, String source) {
    this.table = table;
    this.kind = kind;
    this.source = source;
  }

  /** Reads a table; the input's name is the source. */
  public static WithProblems<Deflators> read(Input input, DeflatorKind kind) {
    return read(input, kind, input.name());
  }

  /**
   * Reads a table.
   *
   * @param kind what the index measures
   * @param source where it comes from, in words; every conversion names it with the country
   */
  public static WithProblems<Deflators> read(Input input, DeflatorKind kind, String source) {
    ProblemCollector problems = new ProblemCollector();
    try (PriceTable table = PriceTable.open(input, problems)) {
      DeflatorsReader reader = new DeflatorsReader(table, kind, source);
      table.layout().ifPresent(layout -> {
        if (layout == PriceLayout.IMF) {
          problems.add(input.rejected(
              ProblemCode.UNKNOWN_KIND, "exchange rates", "price levels in columns of years"));
        } else {
          YearColumns years = YearColumns.of(table.header());
          table.rows().forEach(row -> reader.read(row, years));
        }
      });
      return new WithProblems<>(
          new Deflators(ImmutableMap.copyOf(reader.byName), ImmutableMap.copyOf(reader.byCountry)),
          problems.problems(),
          table.count());
    }
  }

  private void read(Row row, YearColumns years) {
    String name = PriceNames.of(row);
    Optional<Country> country = PriceNames.country(row);
    Optional<Currency> currency = kind == DeflatorKind.DAC
        ? Optional.of(RateCollector.DOLLAR)
        : country.flatMap(EuroChangeover::currency);
    Optional<String> indicator = PriceNames.indicator(row);
    if (!indicator.map(this::isOfKind).orElse(true)) {
      table.reject(
          ProblemCode.NOT_READ, row.place(), indicator.orElse(""), "an index of the kind " + kind);
    } else if (name.isEmpty()) {
      table.reject(ProblemCode.MISSING_VALUE, row.place(), "", "a name in the first column");
    } else if (currency.isEmpty()) {
      table.reject(
          ProblemCode.UNKNOWN_COUNTRY, row.place(), name, "a country with a currency of its own");
    } else if (byName.containsKey(name)) {
      table.reject(
          ProblemCode.DUPLICATE_ID, row.place(), name, "one row of price levels for each name");
    } else {
      ImmutableSortedMap<Integer, BigDecimal> levels = years.values(row, table.problems());
      Deflator deflator =
          new Deflator(kind, currency.get(), levels, "%s, %s".formatted(source, name));
      byName.put(name, deflator);
      country.ifPresent(known -> byCountry.putIfAbsent(known, deflator));
      table.keep();
      if (levels.isEmpty()) {
        table
            .problems()
            .add(
                ProblemCode.MISSING_VALUE,
                Severity.NOTICE,
                row.place(),
                name,
                "a price level in some year");
      }
    }
  }

  private boolean isOfKind(String indicator) {
    return switch (kind) {
      case DAC, IMPLIED -> false;
      case GDP -> indicator.equals("NY.GDP.DEFL.ZS") || indicator.equals("NY.GDP.DEFL.ZS.AD");
      case CONSUMER_PRICES -> indicator.equals("FP.CPI.TOTL");
      case OTHER -> !indicator.endsWith(CHANGE);
    };
  }
}
