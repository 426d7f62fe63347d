package org.citizensecurity.io.price;

import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.DacRecipients;

/** What the row of a wide table is about. */
final class PriceNames {
  private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

  private PriceNames() {}

  /** The name of the country or group, without the number of a footnote. */
  static String of(Row row) {
    return FOOTNOTE
        .matcher(row.findCell("country name").orElse(row.cells().get(0)))
        .replaceFirst("")
        .strip();
  }

  /** The country by its code or, failing that, its name. */
  static Optional<Country> country(Row row) {
    return row.findCell("country code")
        .map(String::strip)
        .filter(code -> code.length() == 3 || code.length() == 2)
        .flatMap(Country::find)
        .or(() -> DacRecipients.countryNamed(of(row)));
  }

  /** The code of what is measured, where the table has one. */
  static Optional<String> indicator(Row row) {
    return row.findCell("indicator code").or(() -> row.findCell("series code")).map(String::strip);
  }
}
