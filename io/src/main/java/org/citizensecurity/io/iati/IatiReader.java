package org.citizensecurity.io.iati;

import java.io.IOException;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;

/**
 * Reads activities of the International Aid Transparency Initiative: XML of version 2.01 to 2.03 and,
 * where it differs only in spelling, 1.01 to 1.05. One activity at a time is in memory besides the
 * result.
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
 * <tr><td>{@code activity-status}</td><td>ongoing, where it is 2 (implementation) and no end is
 *     given. Status 1, 5 and 6 (planned, cancelled, suspended) are notices: the activity is kept
 *     </td></tr>
 * <tr><td>{@code recipient-country}</td><td>countries and their percentages</td></tr>
 * <tr><td>{@code recipient-region}</td><td>regions, as codes of their vocabulary</td></tr>
 * <tr><td>{@code sector}</td><td>sectors and their percentages. The vocabulary gives the scheme: 1
 *     {@code DAC5}, 2 {@code DAC3}, 3 {@code COFOG}, 99 {@code REPORTING-ORG}, 98 {@code
 *     REPORTING-ORG-2}, any other number {@code IATI-V} and the number</td></tr>
 * <tr><td>{@code activity-scope}</td><td>the scale</td></tr>
 * <tr><td>{@code collaboration-type}</td><td>the modality, where it is 8 (triangular); the others say
 *     who finances, not who cooperates</td></tr>
 * <tr><td>{@code transaction} of type 2, 3, 4 and 12</td><td>a flow on the basis commitment,
 *     disbursement, expenditure or pledge, with the value date or else the transaction date, provider
 *     and receiver, and grant or loan by finance type</td></tr>
 * <tr><td>{@code related-activity} of type 1</td><td>the parent</td></tr>
 * </table>
 *
 * <p>Countries, regions and sectors of transactions are those of the activity where it names none
 * itself, without percentages. Percentages are kept as given; a sum other than 100 in a vocabulary is
 * a notice. Where one of several has none, none of the activity is kept. Transactions of other types
 * (incoming funds, repayments) are no money to the recipient: each is a notice. Elements that the
 * model does not hold (locations, budgets, results, documents, policy markers) are counted, one notice
 * for each name. Attributes that are not named here are not read.
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
 * breaks, the activities before are kept, and what follows counts as one rejected activity. A DOCTYPE
 * is refused, no entity is expanded, nothing but the input is opened; elements may stand 100 deep in
 * each other, a text may have a million characters, a tag or text eight million bytes. Problems name
 * the line where an element starts, and its path below the activity as column.
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
