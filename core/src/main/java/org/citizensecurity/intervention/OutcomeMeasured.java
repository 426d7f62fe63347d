package org.citizensecurity.intervention;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What an evaluation measured. */
public enum OutcomeMeasured implements Coded {
  /** Intentional killings. */
  HOMICIDE(
      "HOMICIDE",
      Meaning.of(
          "Homicide",
          "Homicidio",
          "Homicídio",
          "Intentional killings.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Property crime with violence. */
  ROBBERY(
      "ROBBERY",
      Meaning.of(
          "Robbery",
          "Robo",
          "Roubo",
          "Robbery and other property crime with violence.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Being a victim. */
  VICTIMISATION(
      "VICTIMISATION",
      Meaning.of(
          "Victimisation",
          "Victimización",
          "Vitimização",
          "Being a victim as told in surveys.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Feeling safe or afraid. */
  PERCEPTION(
      "PERCEPTION",
      Meaning.of(
          "Perception",
          "Percepción",
          "Percepção",
          "Feeling safe or afraid.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Trust in institutions. */
  TRUST(
      "TRUST",
      Meaning.of(
          "Trust",
          "Confianza",
          "Confiança",
          "Trust in police or institutions.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Offending again. */
  RECIDIVISM(
      "RECIDIVISM",
      Meaning.of(
          "Recidivism",
          "Reincidencia",
          "Reincidência",
          "Offending again.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Crops, production, traffic. */
  DRUG_SUPPLY(
      "DRUG_SUPPLY",
      Meaning.of(
          "Drug supply",
          "Oferta de drogas",
          "Oferta de drogas",
          "Crops, production or traffic of illicit drugs.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping")),
  /** Anything else. */
  OTHER(
      "OTHER",
      Meaning.of(
          "Other",
          "Otro",
          "Outro",
          "Anything else.",
          "OAS database of crime and violence prevention programmes; Igarapé mapping"));

  /** All members by code. */
  public static final CodeIndex<OutcomeMeasured> CODES =
      CodeIndex.of(OutcomeMeasured.class, "outcome measured");

  private final String code;
  private final Meaning meaning;

  OutcomeMeasured(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static OutcomeMeasured of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<OutcomeMeasured> find(String code) {
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
