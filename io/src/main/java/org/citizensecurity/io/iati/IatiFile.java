package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import com.google.common.xml.XmlEscapers;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;

/** One file being read: a document, or several one after another. */
final class IatiFile {
  private static final String ACTIVITIES = "iati-activities";
  private static final String ACTIVITY = "iati-activity";
  private static final String RESULT = "result";
  private static final ImmutableSet<String> VERSIONS =
      ImmutableSet.of("1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03");

  /** Whoever writes down what was refused closes the element around it himself. */
  private static final Pattern END_TAG = Pattern.compile("</" + ACTIVITIES + "\\s*>\\s*$");

  private final String name;
  private final Reading reading;
  private final Findings findings;
  private final ActivityParser parser;
  private final OrganisationMerge organisations = new OrganisationMerge();
  private String startTag = ACTIVITIES;
  private boolean started;
  private boolean inActivity;

  IatiFile(String name, Reading reading, Findings findings) {
    this.name = name;
    this.reading = reading;
    this.findings = findings;
    parser = new ActivityParser(findings);
  }

  /** Reads as far as the documents can be read. */
  void read(Reader text) {
    try {
      XmlCursor cursor = new XmlCursor(text);
      try {
        documents(cursor);
      } catch (BrokenXml e) {
        if (cursor.isEmpty()) {
          findings.add(
              ProblemCode.EMPTY_FILE, Severity.FILE_REJECTED, 0, "", "", "IATI activities");
        } else {
          broken(e, cursor.textAndRest());
        }
      }
    } catch (BrokenXml e) {
      broken(e, "");
    }
    organisations.mentionIn(reading.parts());
    findings.reportNotRead();
  }

  private void documents(XmlCursor cursor) throws BrokenXml {
    boolean known = false;
    while (true) {
      int event = cursor.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        known |= element(cursor, known);
        if (!known) {
          return;
        }
      } else if (event != XMLStreamConstants.END_ELEMENT && cursor.depth() == 0) {
        outside(cursor);
      }
    }
  }

  /** Whether it is an element of the format. */
  private boolean element(XmlCursor cursor, boolean known) throws BrokenXml {
    switch (cursor.name()) {
      case ACTIVITIES -> activities(cursor);
      case ACTIVITY -> activity(cursor);
      case RESULT -> {
        // The datastore puts its answers in this.
      }
      default -> {
        if (!known) {
          findings.add(
              ProblemCode.UNKNOWN_KIND,
              Severity.FILE_REJECTED,
              cursor.line(),
              "",
              cursor.name(),
              ACTIVITIES + " as outermost element");
          return false;
        }
        findings.notRead(cursor.depth() == 1 ? cursor.name() : ACTIVITIES + "/" + cursor.name());
        cursor.skip();
      }
    }
    return true;
  }

  private void activities(XmlCursor cursor) {
    StringBuilder tag = new StringBuilder(ACTIVITIES);
    cursor
        .attributesAndNamespaces()
        .forEach((attribute, value) -> tag.append(' ')
            .append(attribute)
            .append("=\"")
            .append(XmlEscapers.xmlAttributeEscaper().escape(value))
            .append('"'));
    startTag = tag.toString();
    checkVersion(cursor);
  }

  private void outside(XmlCursor cursor) throws BrokenXml {
    String text = cursor.text().strip();
    if (!text.isEmpty()) {
      findings.add(
          ProblemCode.MALFORMED,
          Severity.VALUE_DROPPED,
          cursor.line(),
          "",
          text,
          "nothing between one document and the next");
    }
  }

  private void activity(XmlCursor cursor) throws BrokenXml {
    started = true;
    inActivity = true;
    cursor.mark();
    Optional<Activity> parsed = parser.parse(new ElementReader(cursor, findings).activity());
    inActivity = false;
    if (parsed.isEmpty()) {
      reading.reject(raw(cursor.markedText()));
      return;
    }
    Activity activity = parsed.get();
    activity.organisations().forEach(organisations::add);
    activity.source().ifPresent(reading.parts()::mention);
    if (!reading.parts().add(activity.intervention(), findings.at(activity.line(), ""))) {
      reading.refuse(raw(cursor.markedText()));
    }
  }

  private RawRecord raw(String text) {
    return new RawRecord.Text(name, startTag, text);
  }

  private void checkVersion(XmlCursor cursor) {
    String version = cursor.attributes().getOrDefault("version", "").strip();
    if (!version.isEmpty() && !VERSIONS.contains(version)) {
      findings.add(
          ProblemCode.UNKNOWN_CODE,
          Severity.NOTICE,
          cursor.line(),
          ACTIVITIES + "/@version",
          version,
          "a version of 1.01 to 1.05 or 2.01 to 2.03; it is read like these");
    }
  }

  /** What stands behind the break counts as one rejected activity. */
  private void broken(BrokenXml broken, String text) {
    if (started) {
      reading.reject(raw(inActivity ? END_TAG.matcher(text).replaceFirst("") : ""));
    }
    findings.add(
        broken.code(),
        started ? Severity.ROW_REJECTED : Severity.FILE_REJECTED,
        broken.line(),
        "",
        broken.found(),
        broken.expected() + (started ? "; the rest of the file was not read" : ""));
  }
}
