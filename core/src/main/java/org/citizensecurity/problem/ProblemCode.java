package org.citizensecurity.problem;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What can be wrong with an input, in words. Codes are never renamed silently. */
public enum ProblemCode implements Coded {
  /** There is no such file. */
  MISSING_FILE(
      "missing_file",
      "Missing file",
      "Archivo inexistente",
      "Arquivo inexistente",
      "There is no such file."),
  /** The file is a directory, or the system refuses to read it. */
  UNREADABLE_FILE(
      "unreadable_file",
      "Unreadable file",
      "Archivo ilegible",
      "Arquivo ilegível",
      "The file is a directory, or the system refuses to read it."),
  /** The file has no content. */
  EMPTY_FILE(
      "empty_file", "Empty file", "Archivo vacío", "Arquivo vazio", "The file has no content."),
  /** The file has the same content as one that was read before. */
  DUPLICATE_FILE(
      "duplicate_file",
      "Duplicate file",
      "Archivo duplicado",
      "Arquivo duplicado",
      "The file has the same content as one that was read before."),
  /** The content is none of the kinds that are read. */
  UNKNOWN_KIND(
      "unknown_kind",
      "Unknown kind of file",
      "Tipo de archivo desconocido",
      "Tipo de arquivo desconhecido",
      "The content is none of the kinds that are read."),
  /** The syntax breaks here; what came before is kept. */
  MALFORMED(
      "malformed",
      "Malformed content",
      "Contenido mal formado",
      "Conteúdo malformado",
      "The syntax or the encoding is wrong here; the message says what is lost with it."),
  /** The text is in another encoding than UTF-8, which was recognised. */
  OTHER_ENCODING(
      "other_encoding",
      "Other encoding",
      "Otra codificación",
      "Outra codificação",
      "The text is in another encoding than UTF-8, which was recognised."),
  /** Something else than a comma separates the cells; they are read. */
  OTHER_DELIMITER(
      "other_delimiter",
      "Other delimiter",
      "Otro separador",
      "Outro separador",
      "Something else than a comma separates the cells; they are read."),
  /** A column that is needed is not in the header. */
  MISSING_COLUMN(
      "missing_column",
      "Missing column",
      "Columna ausente",
      "Coluna ausente",
      "A column that is needed is not in the header."),
  /** The column is not one of the format and is left out. */
  UNKNOWN_COLUMN(
      "unknown_column",
      "Unknown column",
      "Columna desconocida",
      "Coluna desconhecida",
      "The column is not one of the format and is left out."),
  /** The header has a column twice. */
  DUPLICATE_COLUMN(
      "duplicate_column",
      "Duplicate column",
      "Columna duplicada",
      "Coluna duplicada",
      "The header has the column twice; the first one is read."),
  /** The row has more or fewer cells than the header. */
  WRONG_CELL_COUNT(
      "wrong_cell_count",
      "Wrong number of cells",
      "Número de celdas incorrecto",
      "Número de células incorreto",
      "The row has more or fewer cells than the header."),
  /** A value that is needed is empty. */
  MISSING_VALUE(
      "missing_value",
      "Missing value",
      "Valor ausente",
      "Valor ausente",
      "A value that is needed is empty."),
  /** Not a date of the form 2012, 2012-06 or 2012-06-01. */
  BAD_DATE(
      "bad_date",
      "Invalid date",
      "Fecha inválida",
      "Data inválida",
      "Not a date of the form 2012, 2012-06 or 2012-06-01."),
  /** The end is before the start, or is given although the intervention is ongoing. */
  BAD_SPAN(
      "bad_span",
      "Invalid span",
      "Periodo inválido",
      "Período inválido",
      "The end is before the start, or is given although the intervention is ongoing."),
  /** Not a plain decimal number. */
  BAD_NUMBER(
      "bad_number",
      "Invalid number",
      "Número inválido",
      "Número inválido",
      "Not a plain decimal number."),
  /** Percentages are out of range or do not sum to 100. */
  BAD_PERCENTAGE(
      "bad_percentage",
      "Invalid percentages",
      "Porcentajes inválidos",
      "Porcentagens inválidas",
      "Percentages are out of range or do not sum to 100."),
  /** The amount is below zero; it is kept as a correction. */
  NEGATIVE_AMOUNT(
      "negative_amount",
      "Negative amount",
      "Monto negativo",
      "Valor negativo",
      "The amount is below zero; it is kept as a correction."),
  /** Not an ISO 4217 code. */
  UNKNOWN_CURRENCY(
      "unknown_currency",
      "Unknown currency",
      "Moneda desconocida",
      "Moeda desconhecida",
      "Not an ISO 4217 code."),
  /** No exchange rate or price level of the year; the amount stays as it is. */
  MISSING_RATE(
      "missing_rate",
      "Missing rate",
      "Tasa ausente",
      "Taxa ausente",
      "No exchange rate or price level of the year; the amount stays as it is."),
  /** Not a code of the list that is expected here. */
  UNKNOWN_CODE(
      "unknown_code",
      "Unknown code",
      "Código desconocido",
      "Código desconhecido",
      "Not a code of the list that is expected here."),
  /** Neither an ISO 3166 code nor a country's name; nothing is guessed. */
  UNKNOWN_COUNTRY(
      "unknown_country",
      "Unknown country",
      "País desconocido",
      "País desconhecido",
      "Neither an ISO 3166 code nor a country's name; nothing is guessed."),
  /** Not an ISO 639 code. */
  UNKNOWN_LANGUAGE(
      "unknown_language",
      "Unknown language",
      "Idioma desconocido",
      "Idioma desconhecido",
      "Not an ISO 639 code."),
  /** The id was used before; the first one stays. */
  DUPLICATE_ID(
      "duplicate_id",
      "Duplicate id",
      "Identificador duplicado",
      "Identificador duplicado",
      "The id was used before; the first one stays."),
  /** Two records of one thing say different things; the first one counts. */
  CONFLICTING_VALUE(
      "conflicting_value",
      "Conflicting value",
      "Valor contradictorio",
      "Valor contraditório",
      "Two records of one thing say different things; the first one counts."),
  /** An actor is named that is not in the list of actors. */
  UNKNOWN_ACTOR(
      "unknown_actor",
      "Unknown actor",
      "Actor desconocido",
      "Ator desconhecido",
      "An actor is named that is not in the list of actors."),
  /** An intervention is named that is not in the list of interventions. */
  UNKNOWN_INTERVENTION(
      "unknown_intervention",
      "Unknown intervention",
      "Intervención desconocida",
      "Intervenção desconhecida",
      "An intervention is named that is not in the list of interventions."),
  /** A source is named that is not in the list of sources. */
  UNKNOWN_SOURCE(
      "unknown_source",
      "Unknown source",
      "Fuente desconocida",
      "Fonte desconhecida",
      "A source is named that is not in the list of sources."),
  /** The value breaks a rule of the model; the message names it. */
  INVALID_VALUE(
      "invalid_value",
      "Invalid value",
      "Valor inválido",
      "Valor inválido",
      "The value breaks a rule of the model; the message names it."),
  /** The text is in another language than the file declares. */
  SUSPECT_LANGUAGE(
      "suspect_language",
      "Suspect language",
      "Idioma dudoso",
      "Idioma duvidoso",
      "The text is in another language than the file declares."),
  /** Part of the record that the model does not hold was left out. */
  NOT_READ(
      "not_read",
      "Not read",
      "No leído",
      "Não lido",
      "Part of the record that the model does not hold was left out.");

  /** All members by code. */
  public static final CodeIndex<ProblemCode> CODES =
      CodeIndex.of(ProblemCode.class, "problem code");

  private final String code;
  private final Meaning meaning;

  ProblemCode(String code, String english, String spanish, String portuguese, String definition) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, "This library");
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static ProblemCode of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<ProblemCode> find(String code) {
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
