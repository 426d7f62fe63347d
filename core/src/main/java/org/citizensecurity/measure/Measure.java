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
  /** Destroying illicit crops, by hand, by force or by spraying. */
  CROP_ERADICATION(
      "C01",
      "CROP_ERADICATION",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Crop eradication",
      "Erradicación de cultivos",
      "Erradicação de cultivos",
      "Destroying illicit crops, by hand, by force or by spraying."),
  /** Seizing drugs and precursors, hunting traffickers, counter-drug task forces. */
  DRUG_INTERDICTION(
      "C02",
      "DRUG_INTERDICTION",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Drug interdiction",
      "Interdicción de drogas",
      "Interdição de drogas",
      "Seizing drugs and precursors, hunting traffickers, counter-drug task forces."),
  /** Investigating and dismantling criminal networks, kidnapping, extortion and the corruption tied to them. */
  ORGANIZED_CRIME_CONTROL(
      "C03",
      "ORGANIZED_CRIME_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Organised crime control",
      "Control del crimen organizado",
      "Controle do crime organizado",
      "Investigating and dismantling criminal networks, kidnapping, extortion and the corruption tied to them."),
  /** Iron-fist policies against gangs: raids, anti-gang laws, mass arrest, states of exception. */
  GANG_SUPPRESSION(
      "C04",
      "GANG_SUPPRESSION",
      Approach.HARD,
      ThreatScope.LOCAL,
      "Gang suppression",
      "Represión de pandillas",
      "Repressão a gangues",
      "Iron-fist policies against gangs: raids, anti-gang laws, mass arrest, states of exception."),
  /** Acting on illicit arms transfers: marking, tracing, carrying bans, small-arms law. */
  ARMS_CONTROL(
      "C05",
      "ARMS_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Arms control",
      "Control de armas",
      "Controle de armas",
      "Acting on illicit arms transfers: marking, tracing, carrying bans, small-arms law."),
  /** Acting on trafficking in persons and the smuggling of migrants. */
  HUMAN_TRAFFICKING_CONTROL(
      "C06",
      "HUMAN_TRAFFICKING_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Human trafficking control",
      "Control de la trata de personas",
      "Controle do tráfico de pessoas",
      "Acting on trafficking in persons and the smuggling of migrants."),
  /** Acting on laundering and illicit finance, recovering assets. */
  MONEY_LAUNDERING_CONTROL(
      "C07",
      "MONEY_LAUNDERING_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Money laundering control",
      "Control del lavado de activos",
      "Controle da lavagem de dinheiro",
      "Acting on laundering and illicit finance, recovering assets."),
  /** Acting on crime committed with or against computers and networks. */
  CYBERCRIME_CONTROL(
      "C08",
      "CYBERCRIME_CONTROL",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Cyber-crime control",
      "Control del ciberdelito",
      "Controle do crime cibernético",
      "Acting on crime committed with or against computers and networks."),
  /** Guarding borders, ports and customs against crime. */
  BORDER_SECURITY(
      "C09",
      "BORDER_SECURITY",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Border security",
      "Seguridad fronteriza",
      "Segurança de fronteiras",
      "Guarding borders, ports and customs against crime."),
  /** Armed forces in public security; military aid and training. */
  MILITARY_DEPLOYMENT(
      "C10",
      "MILITARY_DEPLOYMENT",
      Approach.HARD,
      ThreatScope.TRANSNATIONAL,
      "Military deployment",
      "Despliegue militar",
      "Emprego das forças armadas",
      "Armed forces in public security; military aid and training."),
  /** Capacity for intelligence, forensics, investigation and prosecution. */
  CRIMINAL_INVESTIGATION(
      "C11",
      "CRIMINAL_INVESTIGATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Criminal investigation",
      "Investigación criminal",
      "Investigação criminal",
      "Capacity for intelligence, forensics, investigation and prosecution."),
  /** Community, proximity, neighbourhood or koban policing. */
  COMMUNITY_POLICING(
      "C12",
      "COMMUNITY_POLICING",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Community policing",
      "Policía comunitaria",
      "Polícia comunitária",
      "Community, proximity, neighbourhood or koban policing."),
  /** Working with young people at risk; preventing gangs and school violence. */
  YOUTH_VIOLENCE_PREVENTION(
      "C13",
      "YOUTH_VIOLENCE_PREVENTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Youth violence prevention",
      "Prevención de la violencia juvenil",
      "Prevenção da violência juvenil",
      "Working with young people at risk; preventing gangs and school violence."),
  /** Acting on gender-based, domestic and sexual violence and on femicide. */
  GENDER_VIOLENCE_PREVENTION(
      "C14",
      "GENDER_VIOLENCE_PREVENTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Gender violence prevention",
      "Prevención de la violencia de género",
      "Prevenção da violência de gênero",
      "Acting on gender-based, domestic and sexual violence and on femicide."),
  /** Situational prevention: lighting, public space, upgrading with a safety aim, surveillance of places. */
  ENVIRONMENTAL_DESIGN(
      "C15",
      "ENVIRONMENTAL_DESIGN",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Environmental design",
      "Diseño ambiental",
      "Desenho ambiental",
      "Situational prevention: lighting, public space, upgrading with a safety aim, surveillance of places."),
  /** Closing hours, dry laws, curfews. */
  ALCOHOL_AND_NUISANCE_REGULATION(
      "C16",
      "ALCOHOL_AND_NUISANCE_REGULATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Alcohol and nuisance regulation",
      "Regulación del alcohol y la convivencia nocturna",
      "Regulação do álcool e da vida noturna",
      "Closing hours, dry laws, curfews."),
  /** Prisons, alternatives to incarceration, probation. */
  PRISON_REFORM(
      "C17",
      "PRISON_REFORM",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Prison reform",
      "Reforma penitenciaria",
      "Reforma penitenciária",
      "Prisons, alternatives to incarceration, probation."),
  /** Courts, criminal-procedure reform, public defence, legal aid, anti-impunity work. */
  ACCESS_TO_JUSTICE(
      "C18",
      "ACCESS_TO_JUSTICE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Access to justice",
      "Acceso a la justicia",
      "Acesso à justiça",
      "Courts, criminal-procedure reform, public defence, legal aid, anti-impunity work."),
  /** Adolescents in conflict with the law; diversion. */
  JUVENILE_JUSTICE(
      "C19",
      "JUVENILE_JUSTICE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Juvenile justice",
      "Justicia juvenil",
      "Justiça juvenil",
      "Adolescents in conflict with the law; diversion."),
  /** Professional training, oversight, accountability and equipment of the police. */
  POLICE_REFORM(
      "C20",
      "POLICE_REFORM",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Police reform",
      "Reforma policial",
      "Reforma policial",
      "Professional training, oversight, accountability and equipment of the police."),
  /** Mediating conflicts, restorative justice, a culture of peace. */
  MEDIATION_AND_COEXISTENCE(
      "C21",
      "MEDIATION_AND_COEXISTENCE",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Mediation and coexistence",
      "Mediación y convivencia",
      "Mediação e convivência",
      "Mediating conflicts, restorative justice, a culture of peace."),
  /** Voluntary surrender and buy-back of weapons. */
  DISARMAMENT(
      "C22",
      "DISARMAMENT",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Disarmament",
      "Desarme",
      "Desarmamento",
      "Voluntary surrender and buy-back of weapons."),
  /** Return to society of ex-offenders, ex-gang members, demobilised combatants, child soldiers. */
  REINTEGRATION(
      "C23",
      "REINTEGRATION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Reintegration",
      "Reinserción",
      "Reintegração",
      "Return to society of ex-offenders, ex-gang members, demobilised combatants, child soldiers."),
  /** Treatment, demand reduction, harm reduction, decriminalisation, regulation. */
  DRUG_HARM_REDUCTION(
      "C24",
      "DRUG_HARM_REDUCTION",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Drug harm reduction",
      "Reducción de daños por drogas",
      "Redução de danos por drogas",
      "Treatment, demand reduction, harm reduction, decriminalisation, regulation."),
  /** Legal livelihoods in place of illicit crops. */
  ALTERNATIVE_DEVELOPMENT(
      "C25",
      "ALTERNATIVE_DEVELOPMENT",
      Approach.SOFT,
      ThreatScope.TRANSNATIONAL,
      "Alternative development",
      "Desarrollo alternativo",
      "Desenvolvimento alternativo",
      "Legal livelihoods in place of illicit crops."),
  /** Data on crime and violence, victimisation surveys, information systems. */
  CRIME_OBSERVATORY(
      "C26",
      "CRIME_OBSERVATORY",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Crime observatory",
      "Observatorio del delito",
      "Observatório da criminalidade",
      "Data on crime and violence, victimisation surveys, information systems."),
  /** Care, protection and reparation for victims of violence. */
  VICTIM_SUPPORT(
      "C27",
      "VICTIM_SUPPORT",
      Approach.SOFT,
      ThreatScope.LOCAL,
      "Victim support",
      "Apoyo a las víctimas",
      "Apoio às vítimas",
      "Care, protection and reparation for victims of violence."),
  /** Licensing and oversight of private security. */
  PRIVATE_SECURITY_REGULATION(
      "C28",
      "PRIVATE_SECURITY_REGULATION",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Private security regulation",
      "Regulación de la seguridad privada",
      "Regulação da segurança privada",
      "Licensing and oversight of private security."),
  /** National or local security plans, laws, councils, coordination, civilian oversight. */
  SECURITY_GOVERNANCE(
      "C29",
      "SECURITY_GOVERNANCE",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Security governance",
      "Gobernanza de la seguridad",
      "Governança da segurança",
      "National or local security plans, laws, councils, coordination, civilian oversight."),
  /** Hot spots, focused deterrence, saturation patrol, rapid response. */
  FOCUSED_PATROL(
      "C30",
      "FOCUSED_PATROL",
      Approach.NEUTRAL,
      ThreatScope.LOCAL,
      "Focused patrol",
      "Patrullaje focalizado",
      "Patrulhamento focalizado",
      "Hot spots, focused deterrence, saturation patrol, rapid response.");

  private static final String SOURCE = "Coding manual of the library, version 1.1, section 2";
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
