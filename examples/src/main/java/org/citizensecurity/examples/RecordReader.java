package org.citizensecurity.examples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.io.record.TableRow;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.text.Language;

/**
 * Reads what the classifier needs of a row; a wrong language or code is left out and is a problem. An
 * id that is blank or was there before is a problem, too, but the row is coded all the same.
 */
final class RecordReader {
  private static final String ID = "id";
  private static final String SECTOR_CODES = "sector_codes";
  private static final String UNKNOWN_SCHEME = "UNKNOWN";
  private static final Splitter CODES =
      Splitter.on(CharMatcher.anyOf(";|,")).trimResults().omitEmptyStrings();

  private final ProblemCollector problems;
  private final Set<String> ids = new HashSet<>();

  RecordReader(ProblemCollector problems) {
    this.problems = problems;
  }

  RecordText read(Row row) {
    RecordSource source = new TableRow(row, Entry.of(row.place(), problems));
    checkId(source);
    return RecordText.of(
        row.cell("title"),
        row.cell("description"),
        source.field("language").language().orElse(Language.UNDETERMINED),
        sectorCodes(source));
  }

  private void checkId(RecordSource source) {
    String id = source.raw(ID).strip();
    if (id.isEmpty()) {
      notice(source, ProblemCode.MISSING_VALUE, "", "an id; the row is coded all the same");
    } else if (!ids.add(id)) {
      notice(
          source,
          ProblemCode.DUPLICATE_ID,
          id,
          "each record in one row; the row is coded all the same");
    }
  }

  private static void notice(RecordSource source, ProblemCode code, String value, String expected) {
    source.entry().notice(source.placeOf(ID), code, value, expected);
  }

  private static ImmutableList<Code> sectorCodes(RecordSource source) {
    ImmutableList.Builder<Code> codes = ImmutableList.builder();
    for (String text : CODES.split(source.raw(SECTOR_CODES))) {
      try {
        codes.add(sector(text));
      } catch (IllegalArgumentException e) {
        source
            .entry()
            .drop(
                source.placeOf(SECTOR_CODES),
                ProblemCode.UNKNOWN_CODE,
                text,
                "a code such as 15132 or scheme:value such as COFOG:03.1");
      }
    }
    return codes.build();
  }

  /** Five digits are DAC purposes and three are DAC sectors; other lists are named before a colon. */
  private static Code sector(String text) {
    if (text.contains(":")) {
      return Code.parse(text);
    }
    return switch (text.length()) {
      case 5 -> new Code(CodeSchemes.DAC_PURPOSE, text);
      case 3 -> new Code(CodeSchemes.DAC_SECTOR, text);
      default -> new Code(UNKNOWN_SCHEME, text);
    };
  }
}
