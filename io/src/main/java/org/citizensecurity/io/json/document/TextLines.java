package org.citizensecurity.io.json.document;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, one in memory at a time and none longer than a limit. */
final class TextLines {
  private static final int LONGEST = 1 << 24;

  private final Reader text;
  private final char[] buffer = new char[1 << 14];
  private int next;
  private int filled;
  private long number;
  private boolean cut;

  TextLines(Reader text) {
    this.text = text;
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean started = false;
    while (hasMore()) {
      started = true;
      char c = buffer[next++];
      if (c == '\n') {
        break;
      }
      if (line.length() < LONGEST) {
        line.append(c);
      } else {
        cut = true;
      }
    }
    number++;
    return started ? Optional.of(line.toString()) : Optional.empty();
  }

  private boolean hasMore() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, text.read(buffer, 0, buffer.length));
    }
    return next < filled;
  }

  /** The number of the line that was read, counted from 1. */
  long number() {
    return number;
  }

  /** Whether the line was longer than the limit; what is over it is lost. */
  boolean isCut() {
    return cut;
  }
}
