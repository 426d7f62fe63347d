package org.citizensecurity.examples;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.io.csv.CsvRow;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.text.Language;

/**
 * Reads what the classifier needs of a row; a wrong language or code is left out and is a problem.
 */
final class RecordReader {
  private static final String LANGUAGE = "language";
  private static final String SECTOR_CODES = "sector_codes";
  private static final String UNKNOWN_SCHEME = "UNKNOWN";
  private static final Splitter CODES =
      Splitter.on(CharMatcher.anyOf(";|,")).trimResults().omitEmptyStrings();

  private final ProblemCollector problems;

  RecordReader(ProblemCollector problems) {
    this.problems = problems;
  }

  RecordText read(CsvRow row) {
    return RecordText.of(
        row.cell("title"), row.cell("description"), language(row), sectorCodes(row));
  }

  private Language language(CsvRow row) {
    Optional<String> tag = row.findCell(LANGUAGE);
    try {
      return tag.map(Language::of).orElse(Language.UNDETERMINED);
    } catch (IllegalArgumentException e) {
      drop(
          ProblemCode.UNKNOWN_LANGUAGE,
          row,
          LANGUAGE,
          tag.orElse(""),
          "an ISO 639 code such as es or pt-BR");
      return Language.UNDETERMINED;
    }
  }

  private ImmutableList<Code> sectorCodes(CsvRow row) {
    ImmutableList.Builder<Code> codes = ImmutableList.builder();
    for (String text : CODES.split(row.findCell(SECTOR_CODES).orElse(""))) {
      try {
        codes.add(sector(text));
      } catch (IllegalArgumentException e) {
        drop(
            ProblemCode.UNKNOWN_CODE,
            row,
            SECTOR_CODES,
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

  private void drop(ProblemCode code, CsvRow row, String column, String value, String expected) {
    problems.add(code, Severity.VALUE_DROPPED, row.place().at(column), value, expected);
  }
}
