package org.citizensecurity.io.encoding;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What the bytes at hand say about the encoding. */
final class EncodingGuess {
  private static final int FIRST_BYTES = 4096;

  private EncodingGuess() {}

  /**
   * The encoding that the beginning of a text gives away: a byte order mark of UTF-16, or NUL bytes
   * at every other place, as UTF-16 has them in any western text.
   */
  static Optional<TextEncoding> ofBeginning(ByteBuffer bytes) {
    if (bytes.remaining() >= 2) {
      int mark = bytes.getShort(bytes.position()) & 0xffff;
      if (mark == 0xfeff) {
        return Optional.of(TextEncoding.UTF_16_BIG_ENDIAN);
      }
      if (mark == 0xfffe) {
        return Optional.of(TextEncoding.UTF_16_LITTLE_ENDIAN);
      }
    }
    int pairs = Math.min(bytes.remaining(), FIRST_BYTES) / 2;
    int bigEndian = latin(bytes, 0, pairs);
    int littleEndian = latin(bytes, 1, pairs);
    if (littleEndian * 2 > pairs && bigEndian == 0) {
      return Optional.of(TextEncoding.UTF_16_LITTLE_ENDIAN);
    }
    return bigEndian * 2 > pairs && littleEndian == 0
        ? Optional.of(TextEncoding.UTF_16_BIG_ENDIAN)
        : Optional.empty();
  }

  /** How many pairs of bytes are a letter, digit, sign or blank of western text, high byte at that offset. */
  private static int latin(ByteBuffer bytes, int highByte, int pairs) {
    int latin = 0;
    for (int i = 0; i < pairs; i++) {
      int pair = bytes.position() + 2 * i;
      int low = bytes.get(pair + 1 - highByte) & 0xff;
      if (bytes.get(pair + highByte) == 0 && (low >= ' ' || Character.isWhitespace(low))) {
        latin++;
      }
    }
    return latin;
  }

  /**
   * UTF-8 or Windows-1252, by which the bytes above 127 fit better. UTF-8 where they fit both alike:
   * a text in Windows-1252 has hardly ever two letters in a row that are one of UTF-8.
   * {@code isWhole} says that nothing comes behind these bytes.
   */
  static TextEncoding ofLetters(ByteBuffer bytes, boolean isWhole) {
    int right = 0;
    int wrong = 0;
    int at = bytes.position();
    while (at < bytes.limit()) {
      int length = length(bytes.get(at) & 0xff);
      if (length == 1) {
        at++;
      } else if (length > 1 && continues(bytes, at + 1, at + length)) {
        if (at + length > bytes.limit()) {
          return of(right, isWhole ? wrong + 1 : wrong);
        }
        right++;
        at += length;
      } else {
        wrong++;
        at++;
      }
    }
    return of(right, wrong);
  }

  private static TextEncoding of(int right, int wrong) {
    return wrong > right ? TextEncoding.WINDOWS_1252 : TextEncoding.UTF_8;
  }

  /** How many bytes a letter of UTF-8 that begins so has; 0 where none begins so. */
  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /** Whether the bytes that are at hand of these go on with a letter. */
  private static boolean continues(ByteBuffer bytes, int from, int to) {
    for (int i = from; i < Math.min(to, bytes.limit()); i++) {
      if ((bytes.get(i) & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
