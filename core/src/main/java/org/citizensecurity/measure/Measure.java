package org.citizensecurity.measure;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/**
 * The thirty measures by which an intervention acts on crime, violence or drugs. Each has a default
 * approach and threat scope, which the words of a record can override.
 */
public enum Measure implements Coded {
  /** Illicit crops are destroyed, whether pulled up, sprayed or burnt. */
  CROP_ERADICATION(
      "C01",
      "CROP_ERADICATION",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Crop eradication",
      "Erradicación de cultivos",
      "Erradicação de cultivos",
      "Illicit crops are destroyed, whether pulled up, sprayed or burnt."),
  /** Drug shipments and precursors are seized and those who move them are pursued, often by special counter-narcotics units. */
  DRUG_INTERDICTION(
      "C02",
      "DRUG_INTERDICTION",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Drug interdiction",
      "Interdicción de drogas",
      "Interdição de drogas",
      "Drug shipments and precursors are seized and those who move them are pursued, often by special counter-narcotics units."),
  /** Criminal organisations are investigated and broken up, with the kidnapping, extortion and corruption by which they live. */
  ORGANIZED_CRIME_CONTROL(
      "C03",
      "ORGANIZED_CRIME_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Organised crime control",
      "Control del crimen organizado",
      "Controle do crime organizado",
      "Criminal organisations are investigated and broken up, with the kidnapping, extortion and corruption by which they live."),
  /** Gangs are answered with an iron fist: special laws, raids, arrests in large numbers, suspended guarantees. */
  GANG_SUPPRESSION(
      "C04",
      "GANG_SUPPRESSION",
      Approach.HARD,
      ThreatScope.LOCAL,
      "Gang suppression",
      "Represión de pandillas",
      "Repressão a gangues",
      "Gangs are answered with an iron fist: special laws, raids, arrests in large numbers, suspended guarantees."),
  /** Illegal weapons are kept from circulating: transfers are controlled, arms are marked and traced, carrying is restricted by law. */
  ARMS_CONTROL(
      "C05",
      "ARMS_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Arms control",
      "Control de armas",
      "Controle de armas",
      "Illegal weapons are kept from circulating: transfers are controlled, arms are marked and traced, carrying is restricted by law."),
  /** Trade in human beings and the smuggling of migrants are prevented, prosecuted or regulated. */
  HUMAN_TRAFFICKING_CONTROL(
      "C06",
      "HUMAN_TRAFFICKING_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Human trafficking control",
      "Control de la trata de personas",
      "Controle do tráfico de pessoas",
      "Trade in human beings and the smuggling of migrants are prevented, prosecuted or regulated."),
  /** Proceeds of crime are followed, frozen and recovered; laundering is made harder. */
  MONEY_LAUNDERING_CONTROL(
      "C07",
      "MONEY_LAUNDERING_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Money laundering control",
      "Control del lavado de activos",
      "Controle da lavagem de dinheiro",
      "Proceeds of crime are followed, frozen and recovered; laundering is made harder."),
  /** Crime that attacks or uses computers and networks is investigated and prosecuted. */
  CYBERCRIME_CONTROL(
      "C08",
      "CYBERCRIME_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Cyber-crime control",
      "Control del ciberdelito",
      "Controle do crime cibernético",
      "Crime that attacks or uses computers and networks is investigated and prosecuted."),
  /** Crossings, ports, airports and customs are watched so that crime does not pass. */
  BORDER_SECURITY(
      "C09",
      "BORDER_SECURITY",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Border security",
      "Seguridad fronteriza",
      "Segurança de fronteiras",
      "Crossings, ports, airports and customs are watched so that crime does not pass."),
  /** Soldiers take part in public security, or armies are trained and equipped for it. */
  MILITARY_DEPLOYMENT(
      "C10",
      "MILITARY_DEPLOYMENT",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Military deployment",
      "Despliegue militar",
      "Emprego das forças armadas",
      "Soldiers take part in public security, or armies are trained and equipped for it."),
  /** Detectives, laboratories, analysts and prosecutors become able to clear up crimes. */
  CRIMINAL_INVESTIGATION(
      "C11",
      "CRIMINAL_INVESTIGATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Criminal investigation",
      "Investigación criminal",
      "Investigação criminal",
      "Detectives, laboratories, analysts and prosecutors become able to clear up crimes."),
  /** Police work close to the people of a neighbourhood and together with them, as in a koban. */
  COMMUNITY_POLICING(
      "C12",
      "COMMUNITY_POLICING",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Community policing",
      "Policía comunitaria",
      "Polícia comunitária",
      "Police work close to the people of a neighbourhood and together with them, as in a koban."),
  /** Young people in danger of violence are reached by school, work, mentors or mediators, so that gangs do not. */
  YOUTH_VIOLENCE_PREVENTION(
      "C13",
      "YOUTH_VIOLENCE_PREVENTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Youth violence prevention",
      "Prevención de la violencia juvenil",
      "Prevenção da violência juvenil",
      "Young people in danger of violence are reached by school, work, mentors or mediators, so that gangs do not."),
  /** Violence against women, in the family or because of gender is prevented and answered. */
  GENDER_VIOLENCE_PREVENTION(
      "C14",
      "GENDER_VIOLENCE_PREVENTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Gender violence prevention",
      "Prevención de la violencia de género",
      "Prevenção da violência de gênero",
      "Violence against women, in the family or because of gender is prevented and answered."),
  /** Places are changed so that crime becomes harder: light, public space, upgrading for safety, cameras. */
  ENVIRONMENTAL_DESIGN(
      "C15",
      "ENVIRONMENTAL_DESIGN",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Environmental design",
      "Diseño ambiental",
      "Desenho ambiental",
      "Places are changed so that crime becomes harder: light, public space, upgrading for safety, cameras."),
  /** The night is regulated: when bars close, when alcohol is sold, who may be out. */
  ALCOHOL_AND_NUISANCE_REGULATION(
      "C16",
      "ALCOHOL_AND_NUISANCE_REGULATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Alcohol and nuisance regulation",
      "Regulación del alcohol y la convivencia nocturna",
      "Regulação do álcool e da vida noturna",
      "The night is regulated: when bars close, when alcohol is sold, who may be out."),
  /** Detention is made more humane or better run, and penalties outside of prison are offered. */
  PRISON_REFORM(
      "C17",
      "PRISON_REFORM",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Prison reform",
      "Reforma penitenciaria",
      "Reforma penitenciária",
      "Detention is made more humane or better run, and penalties outside of prison are offered."),
  /** Courts and procedure are reformed, the accused and the poor are defended, impunity is reduced. */
  ACCESS_TO_JUSTICE(
      "C18",
      "ACCESS_TO_JUSTICE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Access to justice",
      "Acceso a la justicia",
      "Acesso à justiça",
      "Courts and procedure are reformed, the accused and the poor are defended, impunity is reduced."),
  /** Minors who broke the law are dealt with by rules and services of their own, or kept out of court. */
  JUVENILE_JUSTICE(
      "C19",
      "JUVENILE_JUSTICE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Juvenile justice",
      "Justicia juvenil",
      "Justiça juvenil",
      "Minors who broke the law are dealt with by rules and services of their own, or kept out of court."),
  /** Police are trained, equipped, overseen and held to account as a profession. */
  POLICE_REFORM(
      "C20",
      "POLICE_REFORM",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Police reform",
      "Reforma policial",
      "Reforma policial",
      "Police are trained, equipped, overseen and held to account as a profession."),
  /** Disputes are settled by talking, harm is repaired, and living together in peace is learnt. */
  MEDIATION_AND_COEXISTENCE(
      "C21",
      "MEDIATION_AND_COEXISTENCE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Mediation and coexistence",
      "Mediación y convivencia",
      "Mediação e convivência",
      "Disputes are settled by talking, harm is repaired, and living together in peace is learnt."),
  /** People hand in their weapons of their own will, sometimes for money or goods. */
  DISARMAMENT(
      "C22",
      "DISARMAMENT",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Disarmament",
      "Desarme",
      "Desarmamento",
      "People hand in their weapons of their own will, sometimes for money or goods."),
  /** People who leave prison, a gang or an armed group find their way back into society. */
  REINTEGRATION(
      "C23",
      "REINTEGRATION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Reintegration",
      "Reinserción",
      "Reintegração",
      "People who leave prison, a gang or an armed group find their way back into society."),
  /** People who use drugs are treated or kept from harm, demand is lowered, or a drug is made legal or regulated. */
  DRUG_HARM_REDUCTION(
      "C24",
      "DRUG_HARM_REDUCTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Drug harm reduction",
      "Reducción de daños por drogas",
      "Redução de danos por drogas",
      "People who use drugs are treated or kept from harm, demand is lowered, or a drug is made legal or regulated."),
  /** Growers of illicit crops find a lawful living. */
  ALTERNATIVE_DEVELOPMENT(
      "C25",
      "ALTERNATIVE_DEVELOPMENT",
      Approach.SOFT,
      ThreatScope.TRANSNATIONAL,
      "Alternative development",
      "Desarrollo alternativo",
      "Desenvolvimento alternativo",
      "Growers of illicit crops find a lawful living."),
  /** Crime and violence are counted, surveyed and mapped so that decisions rest on data. */
  CRIME_OBSERVATORY(
      "C26",
      "CRIME_OBSERVATORY",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Crime observatory",
      "Observatorio del delito",
      "Observatório da criminalidade",
      "Crime and violence are counted, surveyed and mapped so that decisions rest on data."),
  /** Those who suffered violence are cared for, protected and compensated. */
  VICTIM_SUPPORT(
      "C27",
      "VICTIM_SUPPORT",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Victim support",
      "Apoyo a las víctimas",
      "Apoio às vítimas",
      "Those who suffered violence are cared for, protected and compensated."),
  /** Guards and security firms need a licence and are supervised. */
  PRIVATE_SECURITY_REGULATION(
      "C28",
      "PRIVATE_SECURITY_REGULATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Private security regulation",
      "Regulación de la seguridad privada",
      "Regulação da segurança privada",
      "Guards and security firms need a licence and are supervised."),
  /** Security is planned, legislated and coordinated, and those in charge are overseen by civilians. */
  SECURITY_GOVERNANCE(
      "C29",
      "SECURITY_GOVERNANCE",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Security governance",
      "Gobernanza de la seguridad",
      "Governança da segurança",
      "Security is planned, legislated and coordinated, and those in charge are overseen by civilians."),
  /** Patrols go where and when crime is most frequent, or answer calls at once. */
  FOCUSED_PATROL(
      "C30",
      "FOCUSED_PATROL",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Focused patrol",
      "Patrullaje focalizado",
      "Patrulhamento focalizado",
      "Patrols go where and when crime is most frequent, or answer calls at once.");

  private static final String SOURCE =
      "Own wording for the measures C01 to C30 of the coding manual, version 1.1";
  /** All members by code. */
  public static final CodeIndex<Measure> CODES =
      CodeIndex.of(Measure.class, "measure", Measure::id);

  private final String id;
  private final String code;
  private final Approach defaultApproach;
  private final ThreatScope defaultThreatScope;
  private final Meaning meaning;

  Measure(
      String id,
      String code,
      Approach defaultApproach,
      ThreatScope defaultThreatScope,
      String english,
      String spanish,
      String portuguese,
      String definition) {
    this.id = id;
    this.code = code;
    this.defaultApproach = defaultApproach;
    this.defaultThreatScope = defaultThreatScope;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, source());
  }

  /**
   * The measure with this code ({@code CROP_ERADICATION}) or manual id ({@code C01}); throws {@link
   * IllegalArgumentException} naming the codes there are.
   */
  public static Measure of(String code) {
    return CODES.get(code);
  }

  /** The measure with this code or manual id, if there is one. */
  public static Optional<Measure> find(String code) {
    return CODES.find(code);
  }

  /** The number in the coding manual, {@code C01} to {@code C30}. */
  public String id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  /** The approach where the text says nothing else. */
  public Approach defaultApproach() {
    return defaultApproach;
  }

  /** The threat scope where the text says nothing else. */
  public ThreatScope defaultThreatScope() {
    return defaultThreatScope;
  }

  private static String source() {
    return SOURCE;
  }
}
