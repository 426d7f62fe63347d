package org.citizensecurity.io.price;

import java.util.Optional;
import org.citizensecurity.io.table.Header;

/** How a table of rates or price levels is laid out, as seen from its header. */
enum PriceLayout {
  /** A row for each donor and a column for each year: OECD DAC. */
  DAC,
  /** A row for each date and currency: IMF. */
  IMF,
  /** A row for each country and indicator and a column for each year: World Bank. */
  WORLD_BANK;

  private static final int FEWEST_YEARS = 2;

  static Optional<PriceLayout> of(Header header) {
    if (header.find("date").isPresent()
        && header.find("rate").isPresent()
        && header.find("currency").isPresent()) {
      return Optional.of(IMF);
    }
    if (YearColumns.of(header).positions().size() < FEWEST_YEARS) {
      return Optional.empty();
    }
    return Optional.of(
        header.find("country code").isPresent() || header.find("country name").isPresent()
            ? WORLD_BANK
            : DAC);
  }
}
