package org.citizensecurity.problem;

import java.io.Serializable;

/**
 * One thing that was wrong with an input.
 *
 * @param code what kind of thing
 * @param severity what came of it
 * @param location where it stands
 * @param value what stood there, as it stood; empty where nothing stood
 * @param expected what was expected instead, in words
 */
public record Problem(
    ProblemCode code, Severity severity, Location location, String value, String expected)
    implements Serializable {

  /** The form {@code flows.csv:17 amount: invalid number '1,5 m', expected ... (value dropped)}. */
  @Override
  public String toString() {
    return "%s: %s%s%s (%s)"
        .formatted(
            location,
            words(code.code()),
            value.isEmpty() ? "" : " '" + value + "'",
            expected.isEmpty() ? "" : ", expected " + expected,
            words(severity.code()));
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
