package org.citizensecurity.paradigm;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** The questions by which paradigms of security are compared. */
public enum ParadigmAxis implements Coded {
  /** Security for whom. */
  REFERENT_OBJECT(
      "REFERENT_OBJECT",
      Meaning.of(
          "Referent object",
          "Objeto de referencia",
          "Objeto de referência",
          "Security for whom.",
          "D. A. Baldwin, The concept of security, Review of International Studies 23 (1997)")),
  /** Security of which values. */
  CORE_VALUE(
      "CORE_VALUE",
      Meaning.of(
          "Core value",
          "Valor central",
          "Valor central",
          "Security of which values.",
          "D. A. Baldwin, The concept of security, Review of International Studies 23 (1997)")),
  /** Security from what. */
  THREATS(
      "THREATS",
      Meaning.of(
          "Threats",
          "Amenazas",
          "Ameaças",
          "Security from what.",
          "D. A. Baldwin, The concept of security, Review of International Studies 23 (1997)")),
  /** Who provides it. */
  PROVIDER(
      "PROVIDER",
      Meaning.of(
          "Provider",
          "Proveedor",
          "Provedor",
          "Who is to provide security.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** By which means. */
  MEANS(
      "MEANS",
      Meaning.of(
          "Means",
          "Medios",
          "Meios",
          "Security by which means.",
          "D. A. Baldwin, The concept of security, Review of International Studies 23 (1997)")),
  /** Who is met in practice. */
  ACTORS(
      "ACTORS",
      Meaning.of(
          "Typical actors",
          "Actores típicos",
          "Atores típicos",
          "Who is met in practice.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** In what time. */
  HORIZON(
      "HORIZON",
      Meaning.of(
          "Time horizon",
          "Horizonte temporal",
          "Horizonte temporal",
          "In what time results are sought.",
          "D. A. Baldwin, The concept of security, Review of International Studies 23 (1997)")),
  /** The place of rights. */
  RIGHTS(
      "RIGHTS",
      Meaning.of(
          "Rights",
          "Derechos",
          "Direitos",
          "The place of human rights.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** Who watches the watchers. */
  OVERSIGHT(
      "OVERSIGHT",
      Meaning.of(
          "Oversight",
          "Control",
          "Controle",
          "Who watches those who provide security.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** What is measured. */
  EVIDENCE(
      "EVIDENCE",
      Meaning.of(
          "Evidence",
          "Evidencia",
          "Evidência",
          "What is measured.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** What counts as success. */
  SUCCESS(
      "SUCCESS",
      Meaning.of(
          "Measure of success",
          "Medida de éxito",
          "Medida de êxito",
          "What counts as success.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** What the citizen is to the state. */
  STATE_AND_CITIZEN(
      "STATE_AND_CITIZEN",
      Meaning.of(
          "State and citizen",
          "Estado y ciudadano",
          "Estado e cidadão",
          "What the citizen is to the state.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014")),
  /** What has gone wrong. */
  SIDE_EFFECT(
      "SIDE_EFFECT",
      Meaning.of(
          "Known side effect",
          "Efecto colateral conocido",
          "Efeito colateral conhecido",
          "What has gone wrong with it.",
          "Comparison of paradigms in the literature on the region: ISSAT 2014; International Development Policy 2377; Matul and Palacios 2014"));

  /** All members by code. */
  public static final CodeIndex<ParadigmAxis> CODES =
      CodeIndex.of(ParadigmAxis.class, "paradigm axis");

  private final String code;
  private final Meaning meaning;

  ParadigmAxis(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static ParadigmAxis of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<ParadigmAxis> find(String code) {
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
