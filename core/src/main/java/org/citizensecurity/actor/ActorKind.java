package org.citizensecurity.actor;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What an actor is. */
public enum ActorKind implements Coded {
  /** A government, ministry or agency that gives abroad. */
  DONOR_GOVERNMENT(
      "DONOR_GOVERNMENT",
      Meaning.of(
          "Donor government",
          "Gobierno donante",
          "Governo doador",
          "A government, ministry or agency that gives abroad.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** An organisation of states beyond the region, such as a UN agency. */
  MULTILATERAL(
      "MULTILATERAL",
      Meaning.of(
          "Multilateral organisation",
          "Organismo multilateral",
          "Organismo multilateral",
          "An organisation of states beyond the region, such as a UN agency.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A multilateral bank that lends for development. */
  DEVELOPMENT_BANK(
      "DEVELOPMENT_BANK",
      Meaning.of(
          "Development bank",
          "Banco de desarrollo",
          "Banco de desenvolvimento",
          "A multilateral bank that lends for development.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** An organisation of states of the region. */
  REGIONAL_BODY(
      "REGIONAL_BODY",
      Meaning.of(
          "Regional body",
          "Organismo regional",
          "Organismo regional",
          "An organisation of states of the region.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A national government, ministry or programme office. */
  NATIONAL_GOVERNMENT(
      "NATIONAL_GOVERNMENT",
      Meaning.of(
          "National government",
          "Gobierno nacional",
          "Governo nacional",
          "A national government, ministry or programme office.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** The government of a state, department or province. */
  STATE_GOVERNMENT(
      "STATE_GOVERNMENT",
      Meaning.of(
          "State government",
          "Gobierno estatal",
          "Governo estadual",
          "The government of a state, department or province.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A city, municipality or district. */
  MUNICIPAL_GOVERNMENT(
      "MUNICIPAL_GOVERNMENT",
      Meaning.of(
          "Municipal government",
          "Gobierno municipal",
          "Governo municipal",
          "A city, municipality or district.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A police force, military police of Brazil included. */
  POLICE(
      "POLICE",
      Meaning.of(
          "Police",
          "Policía",
          "Polícia",
          "A police force, military police of Brazil included.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Army, navy, air force, a gendarmerie under military command. */
  MILITARY(
      "MILITARY",
      Meaning.of(
          "Armed forces",
          "Fuerzas armadas",
          "Forças armadas",
          "Army, navy, air force, a gendarmerie under military command.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Courts and their administration; public defence. */
  JUDICIARY(
      "JUDICIARY",
      Meaning.of(
          "Judiciary",
          "Poder judicial",
          "Poder judiciário",
          "Courts and their administration; public defence.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Prosecutors and attorneys general. */
  PROSECUTION(
      "PROSECUTION",
      Meaning.of(
          "Prosecution",
          "Ministerio público",
          "Ministério público",
          "Prosecutors and attorneys general.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** The administration of prisons and probation. */
  PRISON_SERVICE(
      "PRISON_SERVICE",
      Meaning.of(
          "Prison service",
          "Servicio penitenciario",
          "Sistema penitenciário",
          "The administration of prisons and probation.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** An intelligence service. */
  INTELLIGENCE(
      "INTELLIGENCE",
      Meaning.of(
          "Intelligence",
          "Inteligencia",
          "Inteligência",
          "An intelligence service.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A civil society organisation or think tank. */
  NGO(
      "NGO",
      Meaning.of(
          "Non-governmental organisation",
          "Organización no gubernamental",
          "Organização não governamental",
          "A civil society organisation or think tank.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A grant-making foundation. */
  FOUNDATION(
      "FOUNDATION",
      Meaning.of(
          "Foundation",
          "Fundación",
          "Fundação",
          "A grant-making foundation.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A company, contractor or chamber of commerce. */
  PRIVATE_COMPANY(
      "PRIVATE_COMPANY",
      Meaning.of(
          "Private company",
          "Empresa privada",
          "Empresa privada",
          "A company, contractor or chamber of commerce.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A company that sells guarding or protection. */
  PRIVATE_SECURITY(
      "PRIVATE_SECURITY",
      Meaning.of(
          "Private security",
          "Seguridad privada",
          "Segurança privada",
          "A company that sells guarding or protection.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A university or research centre. */
  ACADEMIA(
      "ACADEMIA",
      Meaning.of(
          "Academia",
          "Academia",
          "Academia",
          "A university or research centre.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Neighbours organised where they live. */
  COMMUNITY(
      "COMMUNITY",
      Meaning.of(
          "Community organisation",
          "Organización comunitaria",
          "Organização comunitária",
          "Neighbours organised where they live.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** A church or a faith-based group. */
  FAITH(
      "FAITH",
      Meaning.of(
          "Faith organisation",
          "Organización religiosa",
          "Organização religiosa",
          "A church or a faith-based group.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Press and broadcasting. */
  MEDIA(
      "MEDIA",
      Meaning.of(
          "Media",
          "Medios de comunicación",
          "Meios de comunicação",
          "Press and broadcasting.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types")),
  /** Not stated. */
  UNKNOWN(
      "UNKNOWN",
      Meaning.of(
          "Unknown",
          "Desconocido",
          "Desconhecido",
          "Not stated.",
          "Kinds of actors named in the mappings of Igarapé and in IATI organisation types"));

  /** All members by code. */
  public static final CodeIndex<ActorKind> CODES = CodeIndex.of(ActorKind.class, "actor kind");

  private final String code;
  private final Meaning meaning;

  ActorKind(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static ActorKind of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<ActorKind> find(String code) {
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
