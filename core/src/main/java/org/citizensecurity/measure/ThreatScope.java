package org.citizensecurity.measure;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** Whether a measure answers cross-border crime or the threats of everyday life. */
public enum ThreatScope implements Coded {
  /** Cross-border crime. */
  TRANSNATIONAL(
      "TRANSNATIONAL",
      Meaning.of(
          "Transnational",
          "Transnacional",
          "Transnacional",
          "Cross-border crime or its chains: drugs, arms, trafficking, laundering, cyber-crime.",
          "R. Muggah and I. Szabó de Carvalho, Changes in the Neighborhood, 2014")),
  /** Everyday crime and violence. */
  LOCAL(
      "LOCAL",
      Meaning.of(
          "Local",
          "Local",
          "Local",
          "Everyday crime and violence between people.",
          "R. Muggah and I. Szabó de Carvalho, Changes in the Neighborhood, 2014")),
  /** Both. */
  BOTH(
      "BOTH",
      Meaning.of(
          "Both",
          "Ambas",
          "Ambas",
          "Cross-border and everyday threats are both addressed.",
          "Coding manual of the library, section 4")),
  /** Not stated. */
  UNKNOWN(
      "UNKNOWN",
      Meaning.of(
          "Unknown",
          "Desconocido",
          "Desconhecido",
          "Not stated, and the measures give no default.",
          "Coding manual of the library, section 4"));

  /** All members by code. */
  public static final CodeIndex<ThreatScope> CODES =
      CodeIndex.of(ThreatScope.class, "threat scope");

  private final String code;
  private final Meaning meaning;

  ThreatScope(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static ThreatScope of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<ThreatScope> find(String code) {
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
