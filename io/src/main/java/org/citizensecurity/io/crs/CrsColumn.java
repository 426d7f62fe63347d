package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The columns that are read, by their names in lower case without underscores and blanks: so {@code
 * DonorCode}, {@code donor_code} and {@code Donor Code} are one.
 */
enum CrsColumn {
  YEAR("year"),
  DONOR_CODE("donorcode"),
  DONOR_ISO("dedonorcode"),
  DONOR_NAME("donorname"),
  AGENCY_CODE("agencycode"),
  AGENCY_NAME("agencyname"),
  CRS_ID("crsid", "crsidentification", "crsidentificationnumber"),
  PROJECT_NUMBER("projectnumber", "projectid", "donorprojectnumber", "donorprojectn"),
  RECIPIENT_CODE("recipientcode"),
  RECIPIENT_ISO("derecipientcode", "iso", "iso3", "isocode", "recipientiso"),
  RECIPIENT_NAME("recipientname"),
  FLOW_CODE("flowcode"),
  FLOW_NAME("flowname"),
  BI_MULTI("bimulti"),
  CATEGORY("category"),
  FINANCE_TYPE("financet", "financetype", "typeoffinance"),
  AID_TYPE("aidt", "aidtype", "modality"),
  COMMITMENT("usdcommitment"),
  DISBURSEMENT("usddisbursement"),
  TITLE("projecttitle"),
  SHORT_DESCRIPTION("shortdescription"),
  LONG_DESCRIPTION("longdescription"),
  PURPOSE_CODE("purposecode"),
  SECTOR_CODE("sectorcode"),
  CHANNEL_CODE("channelcode"),
  CHANNEL_NAME("channelname"),
  CHANNEL_REPORTED("channelreportedname"),
  EXPECTED_START("expectedstartdate"),
  COMMITMENT_DATE("commitmentdate"),
  COMPLETION("completiondate"),
  GENDER("gender"),
  ENVIRONMENT("environment"),
  GOVERNANCE("dig", "digcode", "pdgg"),
  TRADE("trade"),
  BIODIVERSITY("biodiversity"),
  CLIMATE_MITIGATION("climatemitigation"),
  CLIMATE_ADAPTATION("climateadaptation"),
  DESERTIFICATION("desertification"),
  CHILD_HEALTH("rmnch", "rmnchcode"),
  DISASTER_RISK("drr", "drrcode"),
  DISABILITY("disability"),
  NUTRITION("nutrition");

  private final ImmutableList<String> names;

  CrsColumn(String... names) {
    this.names = ImmutableList.copyOf(names);
  }

  /** The names that it has in one or other generation of the files, in the form of {@link #fold}. */
  ImmutableList<String> names() {
    return names;
  }

  /** A name as it is compared. */
  static String fold(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
