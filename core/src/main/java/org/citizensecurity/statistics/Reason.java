package org.citizensecurity.statistics;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Why data define no result. */
public enum Reason implements Coded {
  /** Fewer observations than the formula needs. */
  TOO_FEW(
      "too_few",
      "Too few observations",
      "Muy pocas observaciones",
      "Observações insuficientes",
      "There are fewer observations than the formula needs."),
  /** Nothing varies. */
  NO_VARIATION(
      "no_variation",
      "No variation",
      "Sin variación",
      "Sem variação",
      "All values, times or categories are the same, so that a formula would divide zero by zero."),
  /** The total is zero. */
  NO_WEIGHT(
      "no_weight",
      "Nothing to divide",
      "Nada que repartir",
      "Nada a repartir",
      "The total weight is zero, so that shares of it have no meaning."),
  /** The method finds no finite or valid answer. */
  NO_SOLUTION(
      "no_solution",
      "No solution",
      "Sin solución",
      "Sem solução",
      "The method has no finite or valid answer for these data, such as a slope that grows without bound.");

  /** All members by code. */
  public static final CodeIndex<Reason> CODES = CodeIndex.of(Reason.class, "reason");

  private final String code;
  private final Meaning meaning;

  Reason(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, "This library");
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Reason of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Reason> find(String code) {
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
