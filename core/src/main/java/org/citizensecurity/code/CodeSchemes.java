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
}
