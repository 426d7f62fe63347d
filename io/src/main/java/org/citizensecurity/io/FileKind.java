package org.citizensecurity.io;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.Optional;
import org.citizensecurity.io.crs.CrsReader;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.io.iati.IatiCsvReader;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.io.tidy.TidyTable;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;

/**
 * The kinds of files that are read, told apart by what is in them and never by their names. In the
 * order in which they are read when several make one portfolio: what others refer to comes first.
 * A file that has a NUL character near its start is binary.
 */
public enum FileKind {
  /** The table of actors: {@link TidyTable#ACTORS}. */
  ACTORS_TABLE,
  /** The table of sources: {@link TidyTable#SOURCES}. */
  SOURCES_TABLE,
  /** A whole portfolio as a JSON object. */
  PORTFOLIO_JSON,
  /** The table of interventions: {@link TidyTable#INTERVENTIONS}. */
  INTERVENTIONS_TABLE,
  /** Activities by the standard of the International Aid Transparency Initiative. */
  IATI_XML,
  /** Tables of activities, transactions or budgets from an IATI datastore. */
  IATI_TABLE,
  /** A bulk file of the Creditor Reporting System of the OECD. */
  CRS_TABLE,
  /** The table of flows of money: {@link TidyTable#FLOWS}. */
  FLOWS_TABLE,
  /** The table of evaluations: {@link TidyTable#EVALUATIONS}. */
  EVALUATIONS_TABLE,
  /** The table of budgets: {@link TidyTable#BUDGETS}. */
  BUDGETS_TABLE,
  /** The table of places: {@link TidyTable#SITES}. */
  SITES_TABLE;

  private static final int HEAD = 1 << 16;
  private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\uFEFF'));

  /** The kind of an input; where there is none, {@code problems} says why. */
  public static Optional<FileKind> recognise(Input input, ProblemCollector problems) {
    try {
      String head = EncodedText.beginning(input, HEAD);
      return ofText(BLANK.trimLeadingFrom(head), input, problems);
    } catch (IOException e) {
      problems.add(input.unreadable(e));
      return Optional.empty();
    }
  }

  private static Optional<FileKind> ofText(String head, Input input, ProblemCollector problems) {
    if (head.isEmpty()) {
      problems.add(input.rejected(ProblemCode.EMPTY_FILE, "", "a table, JSON or IATI XML"));
      return Optional.empty();
    }
    if (head.indexOf('\0') >= 0) {
      problems.add(input.rejected(ProblemCode.UNKNOWN_KIND, "binary", "a text"));
      return Optional.empty();
    }
    return switch (head.charAt(0)) {
      case '<' -> ofXml(head, input, problems);
      case '{' -> Optional.of(PORTFOLIO_JSON);
      case '[' -> {
        problems.add(input.rejected(
            ProblemCode.UNKNOWN_KIND,
            "JSON list",
            "a JSON object with one of the lists interventions, actors, sources"));
        yield Optional.empty();
      }
      default -> ofTable(input, problems);
    };
  }

  private static Optional<FileKind> ofXml(String head, Input input, ProblemCollector problems) {
    if (head.contains("<iati-activit")) {
      return Optional.of(IATI_XML);
    }
    problems.add(
        input.rejected(ProblemCode.UNKNOWN_KIND, "XML", "an element iati-activities at the start"));
    return Optional.empty();
  }

  private static Optional<FileKind> ofTable(Input input, ProblemCollector problems) {
    // What is wrong with a header that can be read, its reader will say.
    ProblemCollector found = new ProblemCollector();
    try (Rows rows = Rows.open(input, found)) {
      Optional<Header> header = rows.header();
      if (header.isEmpty()) {
        problems.addAll(found.problems());
        return Optional.empty();
      }
      if (IatiCsvReader.recognises(header.get())) {
        return Optional.of(IATI_TABLE);
      }
      if (CrsReader.isHeader(header.get())) {
        return Optional.of(CRS_TABLE);
      }
      Optional<TidyTable> table = TidyTable.find(header.get());
      if (table.isEmpty()) {
        problems.add(TidyTable.unknown(input, header.get()));
      }
      return table.map(FileKind::of);
    }
  }

  private static FileKind of(TidyTable table) {
    return switch (table) {
      case INTERVENTIONS -> INTERVENTIONS_TABLE;
      case ACTORS -> ACTORS_TABLE;
      case FLOWS -> FLOWS_TABLE;
      case EVALUATIONS -> EVALUATIONS_TABLE;
      case SOURCES -> SOURCES_TABLE;
      case BUDGETS -> BUDGETS_TABLE;
      case SITES -> SITES_TABLE;
    };
  }
}
