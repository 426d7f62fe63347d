package org.citizensecurity.classification;

import java.nio.charset.Charset;

/**
 * UTF-8 that was read as Windows-1252 or Latin-1, once or twice: {@code Ã³} for {@code ó}. Only
 * sequences that cannot be meant otherwise are decoded.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] BYTES = bytes();

  private Mojibake() {}

  /** The length of the sequence at {@code at} above 16 bits and its character below; 0 for none. */
  static long decode(String text, int at) {
    long once = pair(text, at);
    if (once == 0) {
      return triple(text, at);
    }
    char first = (char) once;
    int length = (int) (once >>> 16);
    if (first == '\u00c3' || first == '\u00c2') {
      long second = pair(text, at + length);
      int low = second == 0 ? -1 : byteOf((char) second);
      if (low >= 0x80 && low < 0xc0) {
        return found((int) (second >>> 16) + length, ((first & 0x03) << 6) | (low & 0x3f));
      }
    }
    return once;
  }

  private static long pair(String text, int at) {
    if (at + 1 >= text.length()) {
      return 0;
    }
    char lead = text.charAt(at);
    int low = byteOf(text.charAt(at + 1));
    boolean pair = (lead == '\u00c2' || lead == '\u00c3') && low >= 0x80 && low < 0xc0;
    return pair ? found(2, ((lead & 0x1f) << 6) | (low & 0x3f)) : 0;
  }

  private static long triple(String text, int at) {
    if (text.charAt(at) != '\u00e2' || at + 2 >= text.length()) {
      return 0;
    }
    int middle = byteOf(text.charAt(at + 1));
    int low = byteOf(text.charAt(at + 2));
    boolean triple = middle == 0x80 && low >= 0x80 && low < 0xc0;
    return triple ? found(3, 0x2000 | (low & 0x3f)) : 0;
  }

  private static long found(int length, int character) {
    return ((long) length << 16) | character;
  }

  /** The byte that Windows-1252 or Latin-1 shows as this character, or -1. */
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    for (int i = 0; i < BYTES.length; i++) {
      if (BYTES[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }

  private static char[] bytes() {
    byte[] high = new byte[0x20];
    for (int i = 0; i < high.length; i++) {
      high[i] = (byte) (0x80 + i);
    }
    return new String(high, WINDOWS).toCharArray();
  }
}
