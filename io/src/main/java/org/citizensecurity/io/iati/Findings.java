package org.citizensecurity.io.iati;

import java.util.Map;
import java.util.TreeMap;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/** What is wrong with one file, and how much of it the model does not hold. */
final class Findings {
  private static final int MOST_CHARACTERS_SHOWN = 300;
  private static final int MOST_NAMES = 300;
  private static final String OTHER_NAMES = "other elements";

  private final String file;
  private final ProblemCollector problems;
  private final Map<String, Long> notRead = new TreeMap<>();

  Findings(String file, ProblemCollector problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A place in the file; {@code path} goes down from the activity, attributes have an {@code @}. */
  Location at(long line, String path) {
    return new Location(file, line, path);
  }

  void add(
      ProblemCode code, Severity severity, long line, String path, String value, String expected) {
    problems.add(code, severity, at(line, path), shown(value), expected);
  }

  /** The record is kept as it is. */
  void notice(ProblemCode code, Element element, String path, String value, String expected) {
    add(code, Severity.NOTICE, element.line(), path, value, expected);
  }

  /** The record is kept without this value. */
  void dropped(ProblemCode code, Element element, String path, String value, String expected) {
    add(code, Severity.VALUE_DROPPED, element.line(), path, value, expected);
  }

  /** Counts an element that the model does not hold. */
  void notRead(String path) {
    boolean room = notRead.size() < MOST_NAMES || notRead.containsKey(path);
    notRead.merge(room ? path : OTHER_NAMES, 1L, Long::sum);
  }

  /** Reports what was counted, once for each name. */
  void reportNotRead() {
    notRead.forEach((path, count) -> add(
        ProblemCode.NOT_READ,
        Severity.NOTICE,
        0,
        path,
        count == 1 ? "1 element" : count + " elements",
        "only elements that the model holds"));
  }

  /** Long values are cut, so that many problems need little memory. */
  private static String shown(String value) {
    return value.length() <= MOST_CHARACTERS_SHOWN
        ? value
        : value.substring(0, MOST_CHARACTERS_SHOWN) + "…";
  }
}
