package org.citizensecurity.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * UTF-8 without its byte order mark. Bytes that are not UTF-8 come as a lone surrogate, which no
 * right text has: so the row that holds them is known, and a U+FFFD that stands in the file is not
 * mistaken for them. Counts the lines that have passed.
 */
final class Utf8Reader extends Reader {
  /** The number of characters of a head, unless the text is shorter. */
  static final int HEAD = 1 << 14;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char WRONG = '\uDFFF';
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private final InputStream stream;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
  private CharBuffer head = CharBuffer.allocate(0);
  private boolean started;
  private boolean ended;
  private boolean exhausted;
  private long lineBreaks;
  private char last = '\n';

  Utf8Reader(InputStream stream) {
    this.stream = stream;
  }

  /** Whether this text holds bytes that were not UTF-8. */
  static boolean isWrong(String text) {
    return LONE_SURROGATE.matcher(text).find();
  }

  /** The text with U+FFFD for what was not UTF-8. */
  static String legible(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }

  /** Whether the end of the text was asked for and met. */
  boolean exhausted() {
    return exhausted;
  }

  /** Reads to the end and gives the number of lines of the whole text. */
  long lines() throws IOException {
    char[] rest = new char[1 << 13];
    while (read(rest, 0, rest.length) >= 0) {
      // Only the lines count.
    }
    return lineBreaks + (last == '\n' || last == '\r' ? 0 : 1);
  }

  /** The beginning of the text; to be called before anything is read, and read afterwards as well. */
  String head() throws IOException {
    char[] chars = new char[HEAD];
    int length = 0;
    for (int more = 0; more >= 0 && HEAD - length >= 2; ) {
      more = decode(chars, length, HEAD - length);
      length += Math.max(0, more);
    }
    head = CharBuffer.wrap(chars, 0, length);
    return head.toString();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("length %s is below 2".formatted(length));
    }
    int count = Math.min(length, head.remaining());
    if (count > 0) {
      head.get(target, offset, count);
    } else {
      count = decode(target, offset, length);
      exhausted |= count < 0;
    }
    countLineBreaks(target, offset, count);
    return count;
  }

  /** The number of characters, at least one; -1 at the end. */
  private int decode(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.hasRemaining()) {
        bytes.position(bytes.position() + result.length());
        chars.put(WRONG);
      }
      if (!started && chars.position() > 0) {
        started = true;
        dropByteOrderMark(chars);
      } else if (chars.position() == 0) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return chars.position();
  }

  private static void dropByteOrderMark(CharBuffer chars) {
    if (chars.get(0) == BYTE_ORDER_MARK) {
      chars.flip().position(1);
      chars.compact();
    }
  }

  private void countLineBreaks(char[] text, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (text[i] == '\r' || (text[i] == '\n' && last != '\r')) {
        lineBreaks++;
      }
      last = text[i];
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
