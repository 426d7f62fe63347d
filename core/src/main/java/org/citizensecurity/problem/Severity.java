package org.citizensecurity.problem;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How bad a problem is, by its consequence. */
public enum Severity implements Coded {
  /** Nothing of the file could be read. */
  FILE_REJECTED(
      "file_rejected",
      "File rejected",
      "Archivo rechazado",
      "Arquivo rejeitado",
      "Nothing of the file could be read."),
  /** The row is not in the result. */
  ROW_REJECTED(
      "row_rejected",
      "Row rejected",
      "Fila rechazada",
      "Linha rejeitada",
      "The row is not in the result."),
  /** The row is kept without this value. */
  VALUE_DROPPED(
      "value_dropped",
      "Value dropped",
      "Valor omitido",
      "Valor omitido",
      "The row is kept without this value."),
  /** The row is kept as it is; look at it. */
  NOTICE("notice", "Notice", "Aviso", "Aviso", "The row is kept as it is; a look is advised.");

  /** All members by code. */
  public static final CodeIndex<Severity> CODES = CodeIndex.of(Severity.class, "severity");

  private final String code;
  private final Meaning meaning;

  Severity(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, "This library");
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Severity of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Severity> find(String code) {
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
