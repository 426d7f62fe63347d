package org.citizensecurity.io.crs;

import java.util.Optional;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.problem.ProblemCode;

/**
 * Reads bulk files of the Creditor Reporting System of the OECD (CRS): tables as {@link Rows} reads
 * them, with bars or commas, in all generations of their header. Names of columns are compared
 * without case, underscores and blanks: {@code Year/year}, {@code DonorCode/donor_code}, {@code
 * USD_Commitment/usd_commitment}. Needed are the year, a donor ({@code donor_code, de_donorcode} or
 * {@code donor_name}), a recipient ({@code recipient_code, de_recipientcode, iso} or {@code
 * recipient_name}) and one of both amounts; columns that are not named here are left alone.
 *
 * <ul>
 *   <li>A row is what one activity got in one year for one purpose. Rows with the same donor, agency,
 *       CRS id (failing that project number, failing that a digest of title, short description and
 *       purpose) and recipient are one intervention, with the id {@code CRS/donor/agency/number/recipient};
 *       its titles and descriptions are those of the first row, and a later row that says otherwise is
 *       reported
 *   <li>{@code usd_commitment}, {@code usd_disbursement}: millions of current US dollars; each becomes
 *       a flow of the row's year in whole dollars, exactly. An empty cell and 0 are no flow. A wrong
 *       number rejects the row. Deflated, received and other amounts are not read: they are the same
 *       money again
 *   <li>a flow has its own purpose ({@code purpose_code}, scheme {@code DAC5}; failing that {@code
 *       sector_code}, {@code DAC3}), country or region, and as tags the types of aid ({@code aid_t}),
 *       finance ({@code finance_t}) and flow ({@code category}, and {@code flow_code} or its name), and
 *       the channel. Grant or loan by the type of finance or flow
 *   <li>donors by {@link org.citizensecurity.actor.DacDonors}, with role funding; the agency extends, as
 *       {@code XM-DAC-donor-agency}; the channel implements and receives: the organisation of its code
 *       or, where the code is but a category such as 22000, the one that {@code ChannelReportedName}
 *       names. What is not listed is kept by its code and name
 *   <li>recipients by {@link org.citizensecurity.place.DacRecipients}, ISO code or name; regional and
 *       unspecified recipients stay regions in the scheme {@code DAC-REGION}
 *   <li>{@code bi_multi}: a tag; 8 is triangular, 2 and 4 are multilateral
 *   <li>start: {@code expected_start_date}, failing that {@code commitment_date}, failing that the
 *       year; end: {@code completion_date}
 *   <li>markers: {@code gender, environment, dig} (or {@code pdgg}), {@code trade, biodiversity,
 *       climate_mitigation, climate_adaptation, desertification, rmnch, drr, disability, nutrition};
 *       empty is not examined, 0 is not targeted
 *   <li>texts have no stated language; the source is the CRS, in which no military aid is
 * </ul>
 *
 * <p>A row without a year or a donor is rejected; any other wrong cell is left out.
 */
public final class CrsReader implements PartReader {
  private static final CrsReader STANDARD = new CrsReader();

  private CrsReader() {}

  /** Reads the format above. */
  public static CrsReader standard() {
    return STANDARD;
  }

  /** Whether a table with this header is a bulk file of the CRS. */
  public static boolean isHeader(Header header) {
    return CrsHeader.of(header).isComplete();
  }

  @Override
  public void readInto(Input input, Reading reading) {
    try (Rows rows = Rows.open(input, reading.problems(), reading::reject)) {
      Optional<Header> names = rows.header();
      if (names.isEmpty()) {
        return;
      }
      CrsHeader header = CrsHeader.of(names.get());
      if (!header.isComplete()) {
        reading
            .problems()
            .add(
                input.rejected(
                    ProblemCode.MISSING_COLUMN,
                    "",
                    "the columns Year, DonorCode, RecipientCode and USD_Commitment or USD_Disbursement"));
        return;
      }
      rows.forEachRemaining(row -> read(header, row, reading));
    }
  }

  private static void read(CrsHeader header, Row row, Reading reading) {
    CrsActivity activity =
        new CrsActivity(new CrsRow(header, row, Entry.of(row.place(), reading.problems())));
    Optional<Intervention> intervention = activity.read();
    if (intervention.isEmpty()) {
      reading.reject(row.raw());
      return;
    }
    activity.actors().forEach(reading.parts()::mention);
    reading.parts().mention(CrsActivity.SOURCE);
    if (!reading.parts().merge(intervention.get(), row.place())) {
      reading.refuse(row.raw());
    }
  }
}
