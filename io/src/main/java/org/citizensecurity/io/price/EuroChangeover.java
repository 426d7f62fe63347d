package org.citizensecurity.io.price;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;

/**
 * Which currency a rate of a country is in. Tables that name countries and not currencies give
 * members of the euro area in the old currency for some years and in euros for others.
 *
 * @param old the currency before the euro
 * @param perEuro how much of it was exchanged for one euro, for ever; European Council
 * @param since the first year in the euro area
 */
record EuroChangeover(String old, BigDecimal perEuro, int since) {
  private static final Currency EURO = Currency.getInstance("EUR");
  /** No euro rate to compare with: before it was cash, tables had the old currency. */
  private static final int CASH = 2002;

  private static final ImmutableMap<String, EuroChangeover> MEMBERS =
      ImmutableMap.<String, EuroChangeover>builder()
          .put("AT", of("ATS", "13.7603", 1999))
          .put("BE", of("BEF", "40.3399", 1999))
          .put("CY", of("CYP", "0.585274", 2008))
          .put("DE", of("DEM", "1.95583", 1999))
          .put("EE", of("EEK", "15.6466", 2011))
          .put("ES", of("ESP", "166.386", 1999))
          .put("FI", of("FIM", "5.94573", 1999))
          .put("FR", of("FRF", "6.55957", 1999))
          .put("GR", of("GRD", "340.750", 2001))
          .put("HR", of("HRK", "7.53450", 2023))
          .put("IE", of("IEP", "0.787564", 1999))
          .put("IT", of("ITL", "1936.27", 1999))
          .put("LT", of("LTL", "3.45280", 2015))
          .put("LU", of("LUF", "40.3399", 1999))
          .put("LV", of("LVL", "0.702804", 2014))
          .put("MT", of("MTL", "0.429300", 2008))
          .put("NL", of("NLG", "2.20371", 1999))
          .put("PT", of("PTE", "200.482", 1999))
          .put("SI", of("SIT", "239.640", 2007))
          .put("SK", of("SKK", "30.1260", 2009))
          .buildOrThrow();

  private static EuroChangeover of(String old, String perEuro, int since) {
    return new EuroChangeover(old, new BigDecimal(perEuro), since);
  }

  /** The currency of a country today, if there is one. */
  static Optional<Currency> currency(Country country) {
    if (MEMBERS.containsKey(country.alpha2())) {
      return Optional.of(EURO);
    }
    try {
      return Optional.ofNullable(
          Currency.getInstance(new Locale.Builder().setRegion(country.alpha2()).build()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The rate with its currency.
   *
   * @param perDollar units of the country's currency for one US dollar
   * @param euro euros for one US dollar in that year, where the table has it
   */
  static Optional<Rate> rate(
      Country country, int year, BigDecimal perDollar, Optional<BigDecimal> euro) {
    EuroChangeover member = MEMBERS.get(country.alpha2());
    if (member == null) {
      return currency(country).map(currency -> new Rate(currency, year, perDollar));
    }
    if (!member.isInEuros(perDollar, year, euro)) {
      return Money.findCurrency(member.old).map(currency -> new Rate(currency, year, perDollar));
    }
    return year >= member.since
        ? Optional.of(new Rate(EURO, year, perDollar))
        : Money.findCurrency(member.old)
            .map(currency -> new Rate(currency, year, perDollar.multiply(member.perEuro)));
  }

  /** Nearer to the euro than to its counterpart in the old currency. */
  private boolean isInEuros(BigDecimal perDollar, int year, Optional<BigDecimal> euro) {
    if (euro.isEmpty()) {
      return year >= Math.max(since, CASH);
    }
    double ratio = Math.log(perDollar.doubleValue() / euro.get().doubleValue());
    return Math.abs(ratio) < Math.abs(ratio - Math.log(perEuro.doubleValue()));
  }
}
