package org.citizensecurity.place;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/**
 * Income groups of the OECD DAC list of recipients of official development assistance. {@link #of}
 * and {@link #find} also read the spelling of the DAC lists, such as {@code "Other LICs"}.
 */
public enum DacIncomeGroup implements Coded {
  /** Least developed countries. */
  LDC(
      "LDC",
      "LDCs",
      Meaning.of(
          "Least developed countries",
          "Países menos adelantados",
          "Países menos avançados",
          "On the United Nations list of least developed countries, whatever the income.",
          Sources.DAC)),
  /** Other low-income countries. */
  OTHER_LIC(
      "OTHER_LIC",
      "Other LICs",
      Meaning.of(
          "Other low-income countries",
          "Otros países de ingreso bajo",
          "Outros países de renda baixa",
          "Low income by the World Bank's thresholds, but not a least developed country.",
          Sources.DAC)),
  /** Lower-middle-income countries and territories. */
  LMIC(
      "LMIC",
      "LMICs",
      Meaning.of(
          "Lower-middle-income countries and territories",
          "Países y territorios de ingreso mediano bajo",
          "Países e territórios de renda média baixa",
          "Lower-middle income by the World Bank's thresholds, but not a least developed country.",
          Sources.DAC)),
  /** Upper-middle-income countries and territories. */
  UMIC(
      "UMIC",
      "UMICs",
      Meaning.of(
          "Upper-middle-income countries and territories",
          "Países y territorios de ingreso mediano alto",
          "Países e territórios de renda média alta",
          "Upper-middle income by the World Bank's thresholds, but not a least developed country. A country leaves the list after three years of high income.",
          Sources.DAC));

  /** All members by code. */
  public static final CodeIndex<DacIncomeGroup> CODES =
      CodeIndex.of(DacIncomeGroup.class, "DAC income group", group -> group.dacName);

  private final String code;
  private final String dacName;
  private final Meaning meaning;

  DacIncomeGroup(String code, String dacName, Meaning meaning) {
    this.code = code;
    this.dacName = dacName;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static DacIncomeGroup of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<DacIncomeGroup> find(String code) {
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
