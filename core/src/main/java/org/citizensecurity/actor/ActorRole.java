package org.citizensecurity.actor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** The part an actor has in an intervention; one actor can have several. */
public enum ActorRole implements Coded {
  /** Provides the funds. */
  FUNDING(
      "FUNDING",
      Meaning.of(
          "Funding",
          "Financiador",
          "Financiador",
          "Provides the funds.",
          "IATI activity standard 2.03, organisation roles")),
  /** Answers for the outcome. */
  ACCOUNTABLE(
      "ACCOUNTABLE",
      Meaning.of(
          "Accountable",
          "Responsable",
          "Responsável",
          "Answers for oversight and outcomes.",
          "IATI activity standard 2.03, organisation roles")),
  /** Manages on behalf of the funder. */
  EXTENDING(
      "EXTENDING",
      Meaning.of(
          "Extending",
          "Intermediario",
          "Intermediário",
          "Manages budget and direction on behalf of the funder.",
          "IATI activity standard 2.03, organisation roles")),
  /** Carries it out. */
  IMPLEMENTING(
      "IMPLEMENTING",
      Meaning.of(
          "Implementing",
          "Ejecutor",
          "Executor",
          "Carries the intervention out.",
          "IATI activity standard 2.03, organisation roles")),
  /** Gives knowledge or staff. */
  PROVIDER(
      "PROVIDER",
      Meaning.of(
          "Provider",
          "Primer oferente",
          "Primeiro ofertante",
          "Gives knowledge, staff or equipment of its own: the first provider of triangular cooperation.",
          "SEGIB, Report on South-South Cooperation in Ibero-America")),
  /** Receives. */
  RECIPIENT(
      "RECIPIENT",
      Meaning.of(
          "Recipient",
          "Receptor",
          "Receptor",
          "Receives what the providers give.",
          "SEGIB, Report on South-South Cooperation in Ibero-America")),
  /** Supports the first provider. */
  SECOND_PROVIDER(
      "SECOND_PROVIDER",
      Meaning.of(
          "Second provider",
          "Segundo oferente",
          "Segundo ofertante",
          "Supports the first provider with money or knowledge in triangular cooperation.",
          "SEGIB, Report on South-South Cooperation in Ibero-America")),
  /** Evaluates. */
  EVALUATOR(
      "EVALUATOR",
      Meaning.of(
          "Evaluator",
          "Evaluador",
          "Avaliador",
          "Evaluates the intervention.",
          "OAS database of crime and violence prevention programmes"));

  /** All members by code. */
  public static final CodeIndex<ActorRole> CODES = CodeIndex.of(ActorRole.class, "actor role");

  /** The roles of those who give money, knowledge or staff. */
  public static final ImmutableSet<ActorRole> GIVING =
      Sets.immutableEnumSet(FUNDING, EXTENDING, PROVIDER, SECOND_PROVIDER);

  private final String code;
  private final Meaning meaning;

  ActorRole(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static ActorRole of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<ActorRole> find(String code) {
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
