package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What is launched: words and deeds are kept apart so that they can be compared. */
public enum InterventionKind implements Coded {
  /** One undertaking. */
  PROJECT(
      "PROJECT",
      Meaning.of(
          "Project",
          "Proyecto",
          "Projeto",
          "One undertaking with its own aims, budget and end.",
          "Usage of this library")),
  /** A set of activities. */
  PROGRAMME(
      "PROGRAMME",
      Meaning.of(
          "Programme",
          "Programa",
          "Programa",
          "A set of activities under one name.",
          "Usage of this library")),
  /** A line of action. */
  POLICY(
      "POLICY",
      Meaning.of(
          "Policy",
          "Política",
          "Política",
          "A line of action of a government.",
          "Usage of this library")),
  /** A written plan. */
  PLAN(
      "PLAN",
      Meaning.of("Plan", "Plan", "Plano", "A written plan or strategy.", "Usage of this library")),
  /** A law, decree or ruling. */
  LAW(
      "LAW",
      Meaning.of("Law", "Ley", "Lei", "A law, decree, treaty or ruling.", "Usage of this library")),
  /** A body that is created. */
  INSTITUTION(
      "INSTITUTION",
      Meaning.of(
          "Institution",
          "Institución",
          "Instituição",
          "A body that is created, such as a council or commission.",
          "Usage of this library")),
  /** A dated declaration. */
  STATEMENT(
      "STATEMENT",
      Meaning.of(
          "Statement",
          "Declaración",
          "Declaração",
          "A dated declaration, summit text or speech.",
          "Usage of this library"));

  /** All members by code. */
  public static final CodeIndex<InterventionKind> CODES =
      CodeIndex.of(InterventionKind.class, "intervention kind");

  private final String code;
  private final Meaning meaning;

  InterventionKind(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static InterventionKind of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<InterventionKind> find(String code) {
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
