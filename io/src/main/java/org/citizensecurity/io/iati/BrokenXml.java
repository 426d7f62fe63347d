package org.citizensecurity.io.iati;

import com.google.common.base.Strings;
import java.io.CharConversionException;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.citizensecurity.problem.ProblemCode;

/** The document cannot be read beyond this line. */
final class BrokenXml extends Exception {
  private final ProblemCode code;
  private final long line;
  private final String found;

  private BrokenXml(ProblemCode code, long line, String found, String expected) {
    super(expected);
    this.code = code;
    this.line = line;
    this.found = found;
  }

  /** It is not what it should be. */
  static BrokenXml at(long line, String found, String expected) {
    return new BrokenXml(ProblemCode.MALFORMED, line, found, expected);
  }

  /** The parser, or the stream below it, gave up. */
  static BrokenXml of(Exception failure, long lastLine) {
    long line = lastLine;
    String message =
        Strings.nullToEmpty(failure.getMessage()).lines().findFirst().orElse("");
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DeliveredXml.TooLong) {
        return at(line, Strings.nullToEmpty(cause.getMessage()), "a shorter one");
      }
      if (cause instanceof XMLStreamException stopped && stopped.getLocation() != null) {
        line = Math.max(line, stopped.getLocation().getLineNumber());
      }
      if (cause instanceof IOException && !(cause instanceof CharConversionException)) {
        return new BrokenXml(
            ProblemCode.UNREADABLE_FILE, line, message, "a file that can be read to its end");
      }
    }
    return at(line, message, "well-formed XML");
  }

  ProblemCode code() {
    return code;
  }

  long line() {
    return line;
  }

  String found() {
    return found;
  }

  String expected() {
    return Strings.nullToEmpty(getMessage());
  }
}
