package org.citizensecurity.io.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops the parser from gathering a text, attribute or name without end. */
final class TokenLimit extends FilterInputStream {
  /** The most bytes that one token of the document may have. */
  static final int MOST_BYTES = 8_000_000;

  /** Parsers need time that grows with the square of the attributes of one tag. */
  static final int MOST_ATTRIBUTES = 100_000;

  private long sinceToken;
  private long equalSigns;
  private boolean empty = true;

  TokenLimit(InputStream in) {
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

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = offset; i < offset + read; i++) {
      equalSigns += bytes[i] == '=' ? 1 : 0;
    }
    if (read > 0) {
      empty = false;
      sinceToken += read;
    }
    if (sinceToken > MOST_BYTES) {
      throw new TooLong("a text or tag of more than %d bytes".formatted(MOST_BYTES));
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
