package org.citizensecurity.io.mapping;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** In which order the parts of dates with slashes, dots or hyphens stand. */
public enum DateOrder implements Coded {
  /** 2012-06-01 and nothing else. */
  YEAR_FIRST(
      "YEAR_FIRST",
      Meaning.of(
          "Year first",
          "Año primero",
          "Ano primeiro",
          "The form 2012-06-01 and nothing else.",
          "This library")),
  /** 01/06/2012 is the first of June. */
  DAY_FIRST(
      "DAY_FIRST",
      Meaning.of(
          "Day first",
          "Día primero",
          "Dia primeiro",
          "01/06/2012 is the first of June.",
          "This library")),
  /** 06/01/2012 is the first of June. */
  MONTH_FIRST(
      "MONTH_FIRST",
      Meaning.of(
          "Month first",
          "Mes primero",
          "Mês primeiro",
          "06/01/2012 is the first of June.",
          "This library"));

  /** All members by code. */
  public static final CodeIndex<DateOrder> CODES = CodeIndex.of(DateOrder.class, "date order");

  private final String code;
  private final Meaning meaning;

  DateOrder(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static DateOrder of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<DateOrder> find(String code) {
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
