package org.citizensecurity.measure;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Who is reached by prevention; the people who are reached decide, not what a text calls itself. */
public enum PreventionLevel implements Coded {
  /** The whole population. */
  PRIMARY(
      "PRIMARY",
      Meaning.of(
          "Primary",
          "Primaria",
          "Primária",
          "Everybody is reached, or no place in particular.",
          "Public-health model of violence prevention (universal, selective, indicated)")),
  /** People or places at risk. */
  SECONDARY(
      "SECONDARY",
      Meaning.of(
          "Secondary",
          "Secundaria",
          "Secundária",
          "Those who run a higher risk than others are reached, or the places that do.",
          "Public-health model of violence prevention (universal, selective, indicated)")),
  /** Offenders and victims. */
  TERTIARY(
      "TERTIARY",
      Meaning.of(
          "Tertiary",
          "Terciaria",
          "Terciária",
          "Offenders or victims, after the fact.",
          "Public-health model of violence prevention (universal, selective, indicated)")),
  /** No prevention. */
  NONE(
      "NONE",
      Meaning.of(
          "None",
          "Ninguna",
          "Nenhuma",
          "There is no prevention in it: it enforces, administers or counts.",
          "Coding manual of the library, section 6"));

  /** All members by code. */
  public static final CodeIndex<PreventionLevel> CODES =
      CodeIndex.of(PreventionLevel.class, "prevention level");

  private final String code;
  private final Meaning meaning;

  PreventionLevel(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static PreventionLevel of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<PreventionLevel> find(String code) {
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
