package org.citizensecurity.classification;

/**
 * Cuts a text into words and feeds them to a scan, with their places in the text as it came. HTML
 * entities and UTF-8 that was read as Latin-1 are seen as the characters they stand for.
 */
final class TextReader {
  private static final int MOST_KEPT = 1 << 16;

  private final Scan scan;
  private final WordTrie words;
  private String text = "";
  private char[] chars = new char[1024];
  private int node = WordTrie.ROOT;
  private int fallen;
  private int start = -1;
  private int end;
  private int line;

  TextReader(Scan scan) {
    this.scan = scan;
    this.words = scan.compiled.words;
  }

  void read(String text) {
    this.text = text;
    line = -2;
    int length = text.length();
    if (chars.length < length) {
      chars = new char[length];
    }
    text.getChars(0, length, chars, 0);
    int at = 0;
    while (at < length) {
      byte symbol = Fold.symbol(chars[at]);
      if (symbol > 0) {
        at = letters(at, length);
      } else if (symbol == Fold.ENTITY || symbol == Fold.MOJIBAKE) {
        at = decode(symbol, at);
      } else {
        between(symbol, at++);
      }
    }
    endWord();
    this.text = "";
    if (chars.length > MOST_KEPT) {
      chars = new char[MOST_KEPT];
    }
  }

  /** Takes plain letters as far as they go; the place after the last. */
  private int letters(int from, int length) {
    if (start < 0) {
      start = from;
      node = WordTrie.ROOT;
    }
    int at = from;
    int here = node;
    do {
      byte symbol = Fold.symbol(chars[at]);
      if (symbol <= 0) {
        break;
      }
      if (here >= 0) {
        int next = words.next(here, symbol);
        if (next < 0) {
          fallen = words.beyond(here);
        }
        here = next;
      }
    } while (++at < length);
    node = here;
    end = at;
    return at;
  }

  private int decode(byte symbol, int at) {
    long decoded = symbol == Fold.ENTITY ? Entities.decode(text, at) : Mojibake.decode(text, at);
    int next = at + Math.max(1, (int) (decoded >>> 16));
    byte meant = decoded == 0
        ? (symbol == Fold.ENTITY ? Fold.GAP : Fold.plain(text.charAt(at)))
        : Fold.plain((char) decoded);
    if (meant > 0) {
      letter(meant, at, next);
    } else {
      between(meant == Fold.ENTITY ? Fold.GAP : meant, at);
    }
    return next;
  }

  private void letter(byte symbol, int from, int to) {
    if (start < 0) {
      start = from;
      node = WordTrie.ROOT;
    }
    end = to;
    if (node >= 0) {
      int next = words.next(node, symbol);
      if (next < 0) {
        fallen = words.beyond(node);
      }
      node = next;
    }
  }

  private void between(byte symbol, int at) {
    switch (symbol) {
      case Fold.GAP -> endWord();
      case Fold.NOTHING -> {}
      case Fold.CLAUSE -> {
        endWord();
        scan.endClause();
        bracket(text.charAt(at));
      }
      case Fold.SENTENCE -> {
        endWord();
        if (endsSentence(at)) {
          scan.endSentence();
        } else {
          scan.endClause();
        }
      }
      case Fold.LINE -> {
        endWord();
        if (line >= 0 && text.substring(line, at).isBlank()) {
          scan.endSentence();
        }
        line = at;
      }
      case Fold.HYPHEN -> {
        endWord();
        if (isSpace(at - 1) && isSpace(at + 1)) {
          scan.endClause();
        }
      }
      default -> endWord();
    }
  }

  private void bracket(char c) {
    if (c == '[' || c == ']') {
      scan.bracket(c == '[');
    }
  }

  private boolean endsSentence(int at) {
    return at + 1 >= text.length() || isSpace(at + 1) || text.charAt(at) != '.';
  }

  private boolean isSpace(int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private void endWord() {
    if (start >= 0) {
      scan.word(start, end, node >= 0 ? words.whole(node) : fallen);
      start = -1;
    }
  }
}
