package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;

/** One document being read. */
final class IatiFile {
  private static final String ACTIVITIES = "iati-activities";
  private static final String ACTIVITY = "iati-activity";
  private static final ImmutableSet<String> VERSIONS =
      ImmutableSet.of("1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03");

  private final PartSink sink;
  private final Findings findings;
  private final ActivityParser parser;
  private final OrganisationMerge organisations = new OrganisationMerge();
  private boolean started;

  IatiFile(PartSink sink, Findings findings) {
    this.sink = sink;
    this.findings = findings;
    parser = new ActivityParser(findings);
  }

  /** Reads as far as the document can be read. */
  void read(InputStream in) {
    try {
      XmlCursor cursor = new XmlCursor(in);
      try {
        document(cursor);
      } catch (BrokenXml e) {
        if (cursor.isEmpty()) {
          findings.add(
              ProblemCode.EMPTY_FILE, Severity.FILE_REJECTED, 0, "", "", "IATI activities");
        } else {
          broken(e);
        }
      }
    } catch (BrokenXml e) {
      broken(e);
    }
    organisations.mentionIn(sink);
    findings.reportNotRead();
  }

  private void document(XmlCursor cursor) throws BrokenXml {
    int event = cursor.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = cursor.next();
    }
    switch (cursor.name()) {
      case ACTIVITIES -> {
        checkVersion(cursor);
        activities(cursor);
      }
      case ACTIVITY -> activity(cursor);
      default ->
        findings.add(
            ProblemCode.UNKNOWN_KIND,
            Severity.FILE_REJECTED,
            cursor.line(),
            "",
            cursor.name(),
            ACTIVITIES + " as outermost element");
    }
  }

  private void activities(XmlCursor cursor) throws BrokenXml {
    for (int event = cursor.next();
        event != XMLStreamConstants.END_DOCUMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals(ACTIVITY)) {
          activity(cursor);
        } else {
          findings.notRead(ACTIVITIES + "/" + cursor.name());
          cursor.skip();
        }
      }
    }
  }

  private void activity(XmlCursor cursor) throws BrokenXml {
    started = true;
    Optional<Activity> parsed = parser.parse(new ElementReader(cursor, findings).activity());
    if (parsed.isEmpty()) {
      sink.reject();
      return;
    }
    Activity activity = parsed.get();
    activity.organisations().forEach(organisations::add);
    activity.source().ifPresent(sink::mention);
    sink.add(activity.intervention(), findings.at(activity.line(), ""));
  }

  private void checkVersion(XmlCursor cursor) {
    String version = cursor.attributes().getOrDefault("version", "");
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
  private void broken(BrokenXml broken) {
    if (started) {
      sink.reject();
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
