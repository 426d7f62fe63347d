package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import javax.xml.stream.XMLStreamConstants;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;

/** Takes in what the model holds of one activity and counts the rest. */
final class ElementReader {
  /** Longer texts are hostile or an accident. */
  static final int MOST_CHARACTERS = 1_000_000;

  private static final int MOST_ELEMENTS = 500_000;

  private static final ImmutableSet<String> HELD = ImmutableSet.of(
      "iati-identifier",
      "reporting-org",
      "reporting-org/narrative",
      "title",
      "title/narrative",
      "description",
      "description/narrative",
      "participating-org",
      "participating-org/narrative",
      "activity-status",
      "activity-date",
      "activity-scope",
      "recipient-country",
      "recipient-country/narrative",
      "recipient-region",
      "location",
      "location/name",
      "location/name/narrative",
      "location/location-id",
      "location/gazetteer-entry",
      "location/administrative",
      "location/point",
      "location/point/pos",
      "location/coordinates",
      "location/location-type",
      "location/feature-designation",
      "location/location-class",
      "location/location-reach",
      "location/exactness",
      "sector",
      "tag",
      "policy-marker",
      "policy-marker/narrative",
      "collaboration-type",
      "default-aid-type",
      "default-finance-type",
      "default-flow-type",
      "default-tied-status",
      "budget",
      "budget/period-start",
      "budget/period-end",
      "budget/value",
      "planned-disbursement",
      "planned-disbursement/period-start",
      "planned-disbursement/period-end",
      "planned-disbursement/value",
      "planned-disbursement/provider-org",
      "planned-disbursement/provider-org/narrative",
      "planned-disbursement/receiver-org",
      "planned-disbursement/receiver-org/narrative",
      "related-activity",
      "transaction",
      "transaction/transaction-type",
      "transaction/transaction-date",
      "transaction/value",
      "transaction/provider-org",
      "transaction/provider-org/narrative",
      "transaction/receiver-org",
      "transaction/receiver-org/narrative",
      "transaction/aid-type",
      "transaction/finance-type",
      "transaction/flow-type",
      "transaction/tied-status",
      "transaction/recipient-country",
      "transaction/recipient-country/narrative",
      "transaction/recipient-region",
      "transaction/sector");

  private final XmlCursor cursor;
  private final Findings findings;
  private int elements;

  ElementReader(XmlCursor cursor, Findings findings) {
    this.cursor = cursor;
    this.findings = findings;
  }

  /** Reads the activity whose start was met last. */
  Element activity() throws BrokenXml {
    elements = 0;
    return element("");
  }

  private Element element(String path) throws BrokenXml {
    String name = cursor.name();
    long line = cursor.line();
    ImmutableMap<String, String> attributes = cursor.attributes();
    ImmutableList.Builder<Element> children = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    while (true) {
      int event = cursor.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String child = path.isEmpty() ? cursor.name() : path + "/" + cursor.name();
        if (HELD.contains(child)) {
          elements++;
          if (elements > MOST_ELEMENTS) {
            throw BrokenXml.at(
                cursor.line(),
                child,
                "at most %d elements in one activity".formatted(MOST_ELEMENTS));
          }
          children.add(element(child));
        } else {
          findings.notRead(child);
          cursor.skip();
        }
      } else if (!path.isEmpty() && !tooLong) {
        text.append(cursor.text());
        tooLong = text.length() > MOST_CHARACTERS;
      }
    }
    if (tooLong) {
      findings.add(
          ProblemCode.INVALID_VALUE,
          Severity.VALUE_DROPPED,
          line,
          path,
          text.toString(),
          "a text of at most %d characters".formatted(MOST_CHARACTERS));
    }
    return new Element(
        name, line, attributes, tooLong ? "" : text.toString().strip(), children.build());
  }
}
