package org.citizensecurity.io.codebook;

import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.ProblemCode;

/** A row that was read: an entry, and whether it is taken out of the base. */
record Line(CodebookPart part, CodebookEntry entry, boolean removed, RecordSource source) {
  String id() {
    return entry.id();
  }

  /** Reports what the row is rejected for. */
  void report(String column, ProblemCode code, String value, String expected) {
    source.entry().breakAt(source.placeOf(column), code, value, expected);
  }
}
