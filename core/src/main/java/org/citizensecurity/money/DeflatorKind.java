package org.citizensecurity.money;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What a price index measures; the same amount in constant prices differs by it. */
public enum DeflatorKind implements Coded {
  /** Prices and exchange rate of a donor at once, for amounts in US dollars. */
  DAC(
      "DAC",
      Meaning.of(
          "DAC deflator",
          "Deflactor del CAD",
          "Deflator do CAD",
          "Follows both the prices of a donor and its exchange rate, for amounts in US dollars only.",
          "OECD DAC, deflators for resource flows from DAC donors")),
  /** All that an economy produces. */
  GDP(
      "GDP",
      Meaning.of(
          "GDP deflator",
          "Deflactor del PIB",
          "Deflator do PIB",
          "Prices of all that an economy produces, for amounts in its own currency.",
          "System of National Accounts 2008, chapter 15")),
  /** What households buy. */
  CONSUMER_PRICES(
      "CPI",
      Meaning.of(
          "Consumer price index",
          "Índice de precios al consumidor",
          "Índice de preços ao consumidor",
          "Prices of what households buy, for amounts in the currency of the country.",
          "Consumer Price Index Manual, International Labour Organization 2020")),
  /** Constant over current amounts of one source. */
  IMPLIED(
      "IMPLIED",
      Meaning.of(
          "Implied deflator",
          "Deflactor implícito",
          "Deflator implícito",
          "Worked out from a source that gives the same amounts in current and in constant prices.",
          "Usage of this library")),
  /** Any other index that the user declares. */
  OTHER(
      "OTHER",
      Meaning.of(
          "Other price index",
          "Otro índice de precios",
          "Outro índice de preços",
          "Another index of prices; its source says which.",
          "Usage of this library"));

  /** All members by code. */
  public static final CodeIndex<DeflatorKind> CODES =
      CodeIndex.of(DeflatorKind.class, "kind of deflator");

  private final String code;
  private final Meaning meaning;

  DeflatorKind(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static DeflatorKind of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<DeflatorKind> find(String code) {
    return CODES.find(code);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
