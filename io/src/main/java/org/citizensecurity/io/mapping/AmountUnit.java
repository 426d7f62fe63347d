package org.citizensecurity.io.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** In what the amounts of a column are counted. */
public enum AmountUnit implements Coded {
  /** Whole units of the currency. */
  UNITS(
      "UNITS",
      Meaning.of("Units", "Unidades", "Unidades", "Whole units of the currency.", "This library"),
      0),
  /** Thousands of the currency. */
  THOUSANDS(
      "THOUSANDS",
      Meaning.of("Thousands", "Miles", "Milhares", "Thousands of the currency.", "This library"),
      3),
  /** Millions of the currency. */
  MILLIONS(
      "MILLIONS",
      Meaning.of("Millions", "Millones", "Milhões", "Millions of the currency.", "This library"),
      6);

  /** All members by code. */
  public static final CodeIndex<AmountUnit> CODES = CodeIndex.of(AmountUnit.class, "amount unit");

  private final String code;
  private final Meaning meaning;
  private final int places;

  AmountUnit(String code, Meaning meaning, int places) {
    this.code = code;
    this.meaning = meaning;
    this.places = places;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static AmountUnit of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<AmountUnit> find(String code) {
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

  /** The amount in whole units, exact. */
  BigDecimal whole(BigDecimal amount) {
    return amount.multiply(BigDecimal.TEN.pow(places));
  }
}
