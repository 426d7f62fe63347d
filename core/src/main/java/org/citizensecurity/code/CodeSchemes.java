package org.citizensecurity.code;

/** Names of the code lists that the library meets most often; other names are as good. */
public final class CodeSchemes {
  private CodeSchemes() {}

  /** OECD DAC five-digit purpose codes, IATI sector vocabulary 1. */
  public static final String DAC_PURPOSE = "DAC5";

  /** OECD DAC three-digit sectors, IATI sector vocabulary 2. */
  public static final String DAC_SECTOR = "DAC3";

  /** Functions of government of the United Nations, IATI sector vocabulary 3. */
  public static final String COFOG = "COFOG";

  /** Regions of the OECD DAC, IATI region vocabulary 1. */
  public static final String DAC_REGION = "DAC-REGION";

  /** Regions of the United Nations (M49), IATI region vocabulary 2. */
  public static final String UN_REGION = "UN-REGION";

  /** US foreign assistance framework: areas and elements. */
  public static final String US_FRAMEWORK = "US-SPSD";

  /** Accounts of the US foreign assistance budget, such as INCLE. */
  public static final String US_ACCOUNT = "US-ACCOUNT";

  /**
   * IATI policy markers of the OECD DAC, each with its significance: {@code 1-2} is gender equality as
   * the principal objective.
   */
  public static final String POLICY_MARKER = "IATI-MARKER";

  /** OECD CRS channel codes, for organisations. */
  public static final String CRS_CHANNEL = "CRS-CHANNEL";

  /** Policy markers of the OECD DAC, IATI marker vocabulary 1. */
  public static final String DAC_MARKER = "DAC-MARKER";

  /** Types of aid of the OECD DAC, such as C01 for a project. */
  public static final String DAC_AID_TYPE = "DAC-AID-TYPE";

  /** Types of finance of the OECD DAC, such as 110 for a grant. */
  public static final String DAC_FINANCE_TYPE = "DAC-FINANCE-TYPE";

  /** Types of flow of the OECD DAC, such as 10 for ODA. */
  public static final String DAC_FLOW_TYPE = "DAC-FLOW-TYPE";

  /** Whether aid is tied, by the IATI list. */
  public static final String TIED_STATUS = "IATI-TIED-STATUS";

  /** Types of collaboration of the OECD DAC, such as 1 for bilateral. */
  public static final String DAC_COLLABORATION = "DAC-COLLABORATION";

  /** The status of an activity by the IATI list, such as 5 for cancelled. */
  public static final String IATI_STATUS = "IATI-STATUS";

  /** The scope of an activity by the IATI list. */
  public static final String IATI_SCOPE = "IATI-SCOPE";

  /** Places of GeoNames, IATI gazetteer G1. */
  public static final String GEONAMES = "GEONAMES";

  /** Places of OpenStreetMap, IATI gazetteer G2. */
  public static final String OPEN_STREET_MAP = "OSM";
}
