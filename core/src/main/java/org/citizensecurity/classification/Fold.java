package org.citizensecurity.classification;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds characters to symbols: letters without case and accents, digits, and what stands between
 * words. Letters of other scripts are one symbol that no term has.
 */
final class Fold {
  /** Between words. */
  static final byte GAP = 0;

  /** Inside words, not seen: accents that stand alone, soft hyphens, zero-width characters. */
  static final byte NOTHING = -1;

  /** Ends a clause: comma, colon, bracket, dash. */
  static final byte CLAUSE = -2;

  /** May end a sentence. */
  static final byte SENTENCE = -3;

  /** May begin an HTML entity. */
  static final byte ENTITY = -4;

  /** May begin a character that was decoded wrongly. */
  static final byte MOJIBAKE = -5;

  /** A new line: two of them end a sentence. */
  static final byte LINE = -6;

  /** A spaced hyphen is a dash, others join words. */
  static final byte HYPHEN = -7;

  static final byte OTHER = 37;
  static final int SYMBOLS = 38;
  private static final int TABLE = 0x250;
  private static final byte[] SYMBOL = table();

  private Fold() {}

  static byte symbol(char c) {
    return c < TABLE ? SYMBOL[c] : beyond(c);
  }

  /** A word of a pattern, folded; what is no letter or digit is left out. */
  static String word(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      byte symbol = plain(word.charAt(i));
      if (isLetter(symbol)) {
        folded.append(letter(symbol));
      }
    }
    return folded.toString();
  }

  /** Whether {@link #word} leaves anything. */
  static boolean isWord(String word) {
    return word.chars().anyMatch(c -> isLetter(plain((char) c)));
  }

  private static boolean isLetter(byte symbol) {
    return symbol > 0 && symbol < OTHER;
  }

  static byte plain(char c) {
    byte symbol = symbol(c);
    return symbol == MOJIBAKE ? basic(c) : symbol;
  }

  private static char letter(byte symbol) {
    return (char) (symbol <= 26 ? 'a' + symbol - 1 : '0' + symbol - 27);
  }

  private static byte[] table() {
    byte[] table = new byte[TABLE];
    for (char c = 0; c < TABLE; c++) {
      table[c] = basic(c);
    }
    for (char c : new char[] {'(', ')', '[', ']', '{', '}', ',', ':', ';', '\u00ab', '\u00bb'}) {
      table[c] = CLAUSE;
    }
    for (char c : new char[] {'.', '!', '?', '\u00a1', '\u00bf'}) {
      table[c] = SENTENCE;
    }
    table['&'] = ENTITY;
    table['-'] = HYPHEN;
    table['\n'] = LINE;
    table['\u00ad'] = NOTHING;
    table['\u00c2'] = MOJIBAKE;
    table['\u00c3'] = MOJIBAKE;
    table['\u00e2'] = MOJIBAKE;
    return table;
  }

  private static byte beyond(char c) {
    if (c >= 0x2010 && c <= 0x2015) {
      return c <= 0x2011 ? HYPHEN : CLAUSE;
    }
    if ((c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || c == 0xfeff
        || c == 0x2060) {
      return NOTHING;
    }
    if (c == '\u2022' || c == '\u25cf' || c == '\u2029') {
      return SENTENCE;
    }
    if (c >= 0xd800 && c <= 0xdfff) {
      return GAP;
    }
    return basic(c);
  }

  /** The first letter or digit that the character decomposes into, by Unicode compatibility. */
  private static byte basic(char c) {
    if (c < 0x80) {
      return ascii(Character.toLowerCase(c));
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return NOTHING;
    }
    if (c == '\ufffd') {
      return OTHER;
    }
    if (!Character.isLetterOrDigit(c)) {
      return GAP;
    }
    String parts =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    char first = parts.charAt(0);
    byte symbol = first < 0x80 ? ascii(first) : OTHER;
    return symbol == GAP ? OTHER : symbol;
  }

  private static byte ascii(char c) {
    if (c >= 'a' && c <= 'z') {
      return (byte) (c - 'a' + 1);
    }
    return c >= '0' && c <= '9' ? (byte) (c - '0' + 27) : GAP;
  }
}
