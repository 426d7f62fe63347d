package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How far an intervention was evaluated. Unknown is not the same as not evaluated. */
public enum EvaluationStatus implements Coded {
  /** Stated not to be evaluated. */
  NONE(
      "NONE",
      Meaning.of(
          "Not evaluated",
          "Sin evaluación",
          "Sem avaliação",
          "Stated not to be evaluated.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** How things were done. */
  PROCESS(
      "PROCESS",
      Meaning.of(
          "Process evaluation",
          "Evaluación de proceso",
          "Avaliação de processo",
          "It was looked at how things were done.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Results against aims. */
  RESULTS(
      "RESULTS",
      Meaning.of(
          "Results evaluation",
          "Evaluación de resultados",
          "Avaliação de resultados",
          "Results were compared with aims.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Effect against what would have been. */
  IMPACT(
      "IMPACT",
      Meaning.of(
          "Impact evaluation",
          "Evaluación de impacto",
          "Avaliação de impacto",
          "The effect was estimated against what would have been.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Not stated. */
  UNKNOWN(
      "UNKNOWN",
      Meaning.of(
          "Unknown",
          "Desconocida",
          "Desconhecida",
          "Not stated.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping"));

  /** All members by code. */
  public static final CodeIndex<EvaluationStatus> CODES =
      CodeIndex.of(EvaluationStatus.class, "evaluation status");

  private final String code;
  private final Meaning meaning;

  EvaluationStatus(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static EvaluationStatus of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<EvaluationStatus> find(String code) {
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
