package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** The form in which a flow is given. */
public enum FlowInstrument implements Coded {
  /** Nothing is paid back. */
  GRANT(
      "GRANT",
      Meaning.of(
          "Grant",
          "Donación",
          "Doação",
          "Nothing is to be paid back.",
          "OECD DAC and IATI transaction types")),
  /** To be paid back. */
  LOAN(
      "LOAN",
      Meaning.of(
          "Loan",
          "Préstamo",
          "Empréstimo",
          "To be paid back.",
          "OECD DAC and IATI transaction types")),
  /** Goods, staff or training. */
  IN_KIND(
      "IN_KIND",
      Meaning.of(
          "In kind",
          "En especie",
          "Em espécie",
          "Goods, staff or training with a stated value.",
          "OECD DAC and IATI transaction types"));

  /** All members by code. */
  public static final CodeIndex<FlowInstrument> CODES =
      CodeIndex.of(FlowInstrument.class, "flow instrument");

  private final String code;
  private final Meaning meaning;

  FlowInstrument(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static FlowInstrument of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<FlowInstrument> find(String code) {
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
