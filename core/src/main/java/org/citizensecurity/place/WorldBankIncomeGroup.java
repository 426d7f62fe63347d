package org.citizensecurity.place;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/**
 * Income groups of the World Bank, by gross national income per person. {@link #of} and {@link
 * #find} also read the short forms of the DAC lists, such as {@code "WB-LM"}.
 */
public enum WorldBankIncomeGroup implements Coded {
  /** Up to 1,135 US dollars in 2022. */
  LOW(
      "LOW",
      "WB-L",
      Meaning.of(
          "Low income",
          "Ingreso bajo",
          "Renda baixa",
          "Gross national income per person of up to 1,135 US dollars in 2022.",
          Sources.WORLD_BANK)),
  /** 1,136 to 4,465 US dollars in 2022. */
  LOWER_MIDDLE(
      "LOWER_MIDDLE",
      "WB-LM",
      Meaning.of(
          "Lower-middle income",
          "Ingreso mediano bajo",
          "Renda média baixa",
          "Gross national income per person of 1,136 to 4,465 US dollars in 2022.",
          Sources.WORLD_BANK)),
  /** 4,466 to 13,845 US dollars in 2022. */
  UPPER_MIDDLE(
      "UPPER_MIDDLE",
      "WB-UM",
      Meaning.of(
          "Upper-middle income",
          "Ingreso mediano alto",
          "Renda média alta",
          "Gross national income per person of 4,466 to 13,845 US dollars in 2022.",
          Sources.WORLD_BANK)),
  /** Above 13,845 US dollars in 2022. */
  HIGH(
      "HIGH",
      "WB-H",
      Meaning.of(
          "High income",
          "Ingreso alto",
          "Renda alta",
          "Gross national income per person above 13,845 US dollars in 2022.",
          Sources.WORLD_BANK));

  /** All members by code. */
  public static final CodeIndex<WorldBankIncomeGroup> CODES =
      CodeIndex.of(WorldBankIncomeGroup.class, "World Bank income group", group -> group.dacName);

  private final String code;
  private final String dacName;
  private final Meaning meaning;

  WorldBankIncomeGroup(String code, String dacName, Meaning meaning) {
    this.code = code;
    this.dacName = dacName;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static WorldBankIncomeGroup of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<WorldBankIncomeGroup> find(String code) {
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
