package org.citizensecurity.io.price;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.time.PartialDate;

/**
 * Reads yearly exchange rates against the US dollar, in units for one dollar. Which of three layouts
 * a table has is seen from its header.
 *
 * <ul>
 *   <li>OECD DAC: a row for each donor, called by its name in the first column; a column for each
 *       year; any other column is left alone. The currency is that of the country. Members of the
 *       euro area have the old currency or euros, whichever the euro rate of the year fits (the row
 *       {@code ECU/EURO}, one ECU for one euro); without that row euros are read from 2002 on. Euros
 *       before a country joined are turned back by the fixed rate of its changeover
 *   <li>IMF: the columns {@code Date, Rate, Currency} and, if there, {@code Country code} and {@code
 *       Frequency} ({@code A} only). Where several countries give one currency, that of the issuer
 *       stays: whose code the currency code begins with, then a currency union
 *   <li>World Bank: {@code Country Name, Country Code}, the indicator {@code PA.NUS.FCRF} in {@code
 *       Indicator Code} or {@code Series Code}, a column for each year. Lines about the file above
 *       the header are passed over. Currencies as for the DAC, with the row {@code EMU} as euro rate
 * </ul>
 *
 * <p>Empty cells, {@code ..} and 0 are gaps and stay gaps. A cell that is no number is left out with
 * a problem; a row without a country or currency is rejected. Rows without any value below a DAC
 * table are notes: named, and not counted as rows.
 */
public final class ExchangeRatesReader {
  private static final String INDICATOR = "PA.NUS.FCRF";

  private ExchangeRatesReader() {}

  /** Reads a table; the input's name is the source. */
  public static WithProblems<ExchangeRates> read(Input input) {
    return read(input, input.name());
  }

  /**
   * Reads a table.
   *
   * @param source where the rates come from, in words; every conversion names it
   */
  public static WithProblems<ExchangeRates> read(Input input, String source) {
    ProblemCollector problems = new ProblemCollector();
    RateCollector rates = new RateCollector(problems);
    try (PriceTable table = PriceTable.open(input, problems)) {
      table.layout().ifPresent(layout -> {
        switch (layout) {
          case IMF -> table.rows().forEach(row -> readLong(row, table, rates));
          case DAC, WORLD_BANK -> readWide(table, layout, rates);
        }
      });
      return new WithProblems<>(rates.rates(source), problems.problems(), table.count());
    }
  }

  private static void readLong(Row row, PriceTable table, RateCollector rates) {
    Optional<Integer> year = PartialDate.find(row.cell("date")).map(PartialDate::year);
    Optional<BigDecimal> rate =
        YearColumns.number(row.cell("rate")).filter(value -> value.signum() > 0);
    String code = row.cell("currency").strip();
    if (year.isEmpty()) {
      table.reject(
          ProblemCode.BAD_DATE,
          row.place().at("Date"),
          row.cell("date"),
          "a date such as 2012-12-31");
    } else if (rate.isEmpty()) {
      table.reject(
          ProblemCode.BAD_NUMBER, row.place().at("Rate"), row.cell("rate"), "a number above 0");
    } else if (!row.findCell("frequency").orElse("A").strip().equalsIgnoreCase("A")) {
      table.reject(
          ProblemCode.NOT_READ,
          row.place().at("Frequency"),
          row.findCell("frequency").orElse(""),
          "a rate of a year, A");
    } else {
      Optional<Currency> currency = Money.findCurrency(code);
      if (currency.isEmpty()) {
        table.reject(
            ProblemCode.UNKNOWN_CURRENCY,
            row.place().at("Currency"),
            code,
            "an ISO 4217 code such as USD");
        return;
      }
      rates.add(new Rate(currency.get(), year.get(), rate.get()), rank(row, code), row.place());
      table.keep();
    }
  }

  /** By ISO 4217 a code begins with that of the country that issues it. */
  private static int rank(Row row, String currency) {
    String country = row.findCell("country code").orElse("").strip().toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && currency.startsWith(country)) {
      return 0;
    }
    return country.isEmpty() || Country.find(country).isPresent() ? 2 : 1;
  }

  private static void readWide(PriceTable table, PriceLayout layout, RateCollector rates) {
    YearColumns years = YearColumns.of(table.header());
    List<Row> rows = table.rows();
    ImmutableSortedMap<Integer, BigDecimal> euro = rows.stream()
        .filter(row -> isEuro(row, layout) && isRate(row))
        .findFirst()
        .map(row -> years.values(row, new ProblemCollector()))
        .orElse(ImmutableSortedMap.of());
    for (Row row : rows) {
      if (!isRate(row)) {
        table.reject(
            ProblemCode.NOT_READ, row.place(), indicator(row), "the indicator " + INDICATOR);
      } else if (isEuro(row, layout)) {
        years
            .values(row, table.problems())
            .forEach((year, rate) ->
                rates.add(new Rate(Currency.getInstance("EUR"), year, rate), 0, row.place()));
        table.keep();
      } else {
        readCountry(row, years, euro, table, rates);
      }
    }
  }

  private static void readCountry(
      Row row,
      YearColumns years,
      ImmutableSortedMap<Integer, BigDecimal> euro,
      PriceTable table,
      RateCollector rates) {
    String name = PriceNames.of(row);
    Optional<Country> country = PriceNames.country(row);
    if (country.flatMap(EuroChangeover::currency).isEmpty()) {
      table.reject(ProblemCode.UNKNOWN_COUNTRY, row.place(), name, "a country with a currency");
      return;
    }
    years
        .values(row, table.problems())
        .forEach((year, value) -> EuroChangeover.rate(
                country.get(), year, value, Optional.ofNullable(euro.get(year)))
            .ifPresent(rate -> rates.add(
                rate,
                rate.currency().getCurrencyCode().startsWith(country.get().alpha2()) ? 0 : 2,
                row.place().at(year.toString()))));
    table.keep();
  }

  private static boolean isEuro(Row row, PriceLayout layout) {
    return layout == PriceLayout.WORLD_BANK
        ? row.findCell("country code").orElse("").strip().equalsIgnoreCase("EMU")
        : PriceNames.of(row)
            .toUpperCase(Locale.ROOT)
            .matches("ECU ?/ ?EUROS?|EUROS?|EURO AREA|ECU");
  }

  private static boolean isRate(Row row) {
    String indicator = indicator(row);
    return indicator.isEmpty() || indicator.equalsIgnoreCase(INDICATOR);
  }

  private static String indicator(Row row) {
    return PriceNames.indicator(row).orElse("");
  }
}
