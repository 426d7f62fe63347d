package org.citizensecurity.io.iati;

import java.io.IOException;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;

/**
 * Reads activities of the International Aid Transparency Initiative: XML of version 1.01 to 1.05 and
 * 2.01 to 2.03. One activity at a time is in memory besides the result. A file may hold several
 * documents one after another, each with an XML declaration or without, and the answers of a
 * datastore, whose outermost element is {@code result}. The encoding is the one that the first
 * declaration names; where that is a Unicode one or none, it is recognised, and another one than
 * declared is a notice.
 *
 * <h2>What becomes what</h2>
 *
 * <table>
 * <caption>Elements of an activity</caption>
 * <tr><th>element</th><th>becomes</th></tr>
 * <tr><td>{@code iati-identifier}</td><td>the id</td></tr>
 * <tr><td>{@code title}, {@code description}</td><td>title and description in every language that
 *     is given. Several titles in one language are joined by {@code " / "}, several descriptions by
 *     an empty line. The language is {@code xml:lang} of the narrative, else of the element, else of
 *     the activity, else undetermined</td></tr>
 * <tr><td>{@code reporting-org}</td><td>a source {@code iati:REF} whose coverage is unstated</td></tr>
 * <tr><td>{@code participating-org}</td><td>a participation and an actor</td></tr>
 * <tr><td>{@code activity-date}</td><td>the span: actual dates, a planned one only where there is no
 *     actual one</td></tr>
 * <tr><td>{@code activity-status}</td><td>a tag {@code IATI-STATUS}; ongoing, where it is 2
 *     (implementation) and no end is given. Status 1, 5 and 6 (planned, cancelled, suspended) are
 *     notices as well: the activity is kept</td></tr>
 * <tr><td>{@code recipient-country}, {@code recipient-region}</td><td>countries and regions (as codes
 *     of their vocabulary) with their percentages</td></tr>
 * <tr><td>{@code location}</td><td>a place with its name, point and codes: of gazetteers ({@code
 *     GEONAMES}, {@code OSM}, otherwise {@code IATI-PLACE-} and the vocabulary), administrative areas
 *     ({@code IATI-PLACE-A1} to {@code A4}; {@code ADM1}, {@code ADM2} of version 1), and {@code
 *     GEONAMES-FEATURE}, {@code IATI-LOCATION-CLASS}, {@code IATI-LOCATION-REACH}, {@code
 *     IATI-EXACTNESS}</td></tr>
 * <tr><td>{@code sector}</td><td>sectors and their percentages. The vocabulary gives the scheme: 1
 *     {@code DAC5}, 2 {@code DAC3}, 3 {@code COFOG}, 99 {@code REPORTING-ORG}, 98 {@code
 *     REPORTING-ORG-2}, any other number {@code IATI-V} and the number</td></tr>
 * <tr><td>{@code policy-marker}</td><td>a policy marker with its significance: {@code DAC-MARKER},
 *     for vocabulary 99 {@code REPORTING-ORG-MARKER}</td></tr>
 * <tr><td>{@code tag}</td><td>a tag {@code IATI-TAG-V} and the vocabulary</td></tr>
 * <tr><td>{@code activity-scope}</td><td>the scale, and a tag {@code IATI-SCOPE}</td></tr>
 * <tr><td>{@code collaboration-type}</td><td>a tag {@code DAC-COLLABORATION}; the modality, where it
 *     is 8 (triangular): the others say who finances, not who cooperates</td></tr>
 * <tr><td>{@code budget}, {@code planned-disbursement}</td><td>a budget with its period, type, status,
 *     value date, provider and receiver; without a type it is an original one</td></tr>
 * <tr><td>{@code transaction}</td><td>a flow with the value date or else the transaction date,
 *     provider and receiver, countries, regions and sectors of its own; tags for the types of aid,
 *     finance and flow and the tied status, its own or the activity's; grant or loan by type of
 *     finance. Its type gives the basis: 2, 3, 4 and 12 are commitment, disbursement, expenditure and
 *     pledge, the other types (incoming funds, repayments, guarantees, equity) have bases that no
 *     total of those four counts</td></tr>
 * <tr><td>{@code related-activity}</td><td>the first of type 1 is the parent; the others, of any type,
 *     are related interventions, of which a child without a parent gets this one</td></tr>
 * </table>
 *
 * <p>Countries, regions and sectors of the transactions are those of the activity where it names none
 * itself, without percentages. The standard wants them in the activity or in every transaction, never
 * in both: what breaks that is a notice. Percentages are kept as given; a sum other than 100 in a
 * vocabulary (countries and regions together) is a notice. Where one of several has none, none of the
 * activity is kept. Elements that the model does not hold (results, documents, contacts, conditions)
 * are counted, one notice for each name. Attributes that are not named here are not read, nor are the
 * level of an administrative area and the date of a transaction that has a value date.
 *
 * <p>In version 1 texts stand in the elements themselves, and roles, statuses, dates, vocabularies,
 * types of transactions and of budgets are words or letters; all are read in any version.
 *
 * <h2>Organisations</h2>
 *
 * <p>The id is the reference, else {@code iati-name:} and the name in small letters with hyphens. One
 * actor is made of all elements with one id: the first name in a language is its name, others are
 * aliases. Its country is known where its whole name is the name of a country, or where the reference
 * begins with the ISO 3166 code of the country of its register ({@code GB-COH-...}) and its type says
 * that it belongs to one country, as governments and national organisations do; international and
 * regional organisations have none, nor do references such as {@code XM-DAC-...}. An organisation of
 * type 10 or 15, or without type that has the name of a country, is a donor government where its
 * country is not among the recipients (where one of both is not known: where it funds, extends or
 * provides), otherwise a national government. Type 11 is municipal: the list does not tell states from
 * cities. Type 40 is multilateral, but development banks and regional bodies are known by their
 * reference. Types 30 and 90 stay unknown.
 *
 * <h2>Languages</h2>
 *
 * <p>A text stays under the language that the file declares, even where it plainly reads like another
 * one of English, Spanish and Portuguese: that is a notice, one for an activity. So nothing is lost,
 * and whoever needs the true language looks at the text.
 *
 * <h2>Broken and hostile files</h2>
 *
 * <p>An activity without identifier, or with nothing but an identifier, is rejected. Where the XML
 * breaks, the activities before are kept, and what follows counts as one rejected activity. Rejected
 * activities are handed on as they stand, a broken one with the rest of the file (up to 16 million
 * characters). Bytes that are no text are read as U+FFFD, with one notice. A DOCTYPE is refused, no
 * entity is expanded, nothing but the input is opened; elements may stand 100 deep in each other, a
 * text may have a million characters, a tag or text eight million. Problems name the line where an
 * element starts, and its path below the activity as column.
 */
public final class IatiReader implements PartReader {
  private static final IatiReader STANDARD = new IatiReader();

  private IatiReader() {}

  /** The reader of the standard's versions 1.01 to 2.03. */
  public static IatiReader standard() {
    return STANDARD;
  }

  /** Adds all activities; rows are activities. */
  @Override
  public void readInto(Input input, Reading reading) {
    Findings findings = new Findings(input.name(), reading.problems());
    try (XmlText text = XmlText.open(input, reading.problems())) {
      new IatiFile(input.name(), reading, findings).read(text);
    } catch (IOException e) {
      reading.problems().add(input.unreadable(e));
    }
  }
}
