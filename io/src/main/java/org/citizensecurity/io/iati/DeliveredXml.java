package org.citizensecurity.io.iati;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * What is given to the parser: it stops it from gathering a text, attribute or name without end, and
 * keeps what was given since a mark, so that a record can be handed on as it stands.
 */
final class DeliveredXml extends FilterReader {
  /** The most characters that one token of the document may have. */
  static final int MOST_CHARACTERS = 8_000_000;

  /** Parsers need time that grows with the square of the attributes of one tag. */
  static final int MOST_ATTRIBUTES = 100_000;

  private static final int MOST_KEPT = 2 * MOST_CHARACTERS;

  private final StringBuilder kept = new StringBuilder();
  private long keptFrom;
  private long sinceToken;
  private long equalSigns;
  private boolean empty = true;

  DeliveredXml(Reader in) {
    super(in);
  }

  /** A token is complete. */
  void token() {
    sinceToken = 0;
    equalSigns = 0;
  }

  /** Whether there was nothing to read so far. */
  boolean isEmpty() {
    return empty;
  }

  /** Forgets what was given before this position, counted in characters from 0. */
  void forgetBefore(long position) {
    int count = (int) Math.min(Math.max(0, position - keptFrom), kept.length());
    kept.delete(0, count);
    keptFrom += count;
  }

  /** What was given since the last mark, and what follows, as far as there is room. */
  String keptAndRest() {
    char[] more = new char[1 << 13];
    try {
      int read = 0;
      while (read >= 0 && kept.length() + more.length <= MOST_KEPT) {
        kept.append(more, 0, read);
        read = in.read(more, 0, more.length);
      }
    } catch (IOException e) {
      // What there is must do; that the file cannot be read on was what ended the reading.
    }
    return kept.toString();
  }

  /** What was given since the last mark and before this position, as far as it is kept. */
  String keptBefore(long position) {
    return kept.substring(0, (int) Math.min(Math.max(0, position - keptFrom), kept.length()));
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read <= 0) {
      return read;
    }
    empty = false;
    sinceToken += read;
    for (int i = offset; i < offset + read; i++) {
      equalSigns += target[i] == '=' ? 1 : 0;
    }
    if (kept.length() + read <= MOST_KEPT) {
      kept.append(target, offset, read);
    }
    if (sinceToken > MOST_CHARACTERS) {
      throw new TooLong("a text or tag of more than %d characters".formatted(MOST_CHARACTERS));
    }
    if (equalSigns > MOST_ATTRIBUTES) {
      throw new TooLong("a tag of more than %d attributes".formatted(MOST_ATTRIBUTES));
    }
    return read;
  }

  /** A token has more than any real file has. */
  static final class TooLong extends IOException {
    TooLong(String message) {
      super(message);
    }
  }
}
