package org.citizensecurity.io.iati;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Documents that stand one after another in a file, as one document: an element is opened around
 * all of them, and their XML declarations are blank. Lines stay what they were. The element is never
 * closed, so that a parser meets the end of the file as it is.
 */
final class JoinedDocuments extends FilterReader {
  /** The element around all documents. */
  static final String ROOT = "documents";

  /** What a parser is given at a good end, so that a text before it is complete. */
  static final String END = "<?end?>";

  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";
  private static final String DECLARATION = "<?xml";
  private static final int LOOK_AHEAD = CDATA.length();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char[] buffer = new char[1 << 13];
  private int position;
  private int limit;
  private boolean ended;
  private boolean rooted;
  private boolean endedWell;
  private Part part = Part.PLAIN;
  private char last = ' ';
  private char lastButOne = ' ';
  private char lastLetter = ' ';
  private String inserted = "";

  /** What the characters stand in. */
  private enum Part {
    PLAIN,
    COMMENT,
    CDATA,
    DECLARATION
  }

  JoinedDocuments(Reader in) {
    super(in);
  }

  /** Whether the file is at its end, and not within a tag, comment or declaration. */
  boolean isEndedWell() {
    return endedWell;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      if (!inserted.isEmpty()) {
        target[offset + count++] = inserted.charAt(0);
        inserted = inserted.substring(1);
        continue;
      }
      if (limit - position < LOOK_AHEAD && !ended) {
        if (count > 0) {
          break;
        }
        fill();
      }
      if (position == limit) {
        if (endedWell || part != Part.PLAIN || lastLetter != '>') {
          break;
        }
        endedWell = true;
        inserted = END;
        continue;
      }
      if (part == Part.PLAIN && buffer[position] == '<' && begin()) {
        continue;
      }
      target[offset + count++] = next();
    }
    return count == 0 ? -1 : count;
  }

  /** Looks at what begins with this bracket; says whether something goes before it. */
  private boolean begin() {
    if (startsWith(COMMENT)) {
      part = Part.COMMENT;
    } else if (startsWith(CDATA)) {
      part = Part.CDATA;
    } else if (startsWith(DECLARATION) && isBlankAt(DECLARATION.length())) {
      part = Part.DECLARATION;
    } else if (!rooted && position + 1 < limit && "!?/".indexOf(buffer[position + 1]) < 0) {
      rooted = true;
      inserted = "<" + ROOT + ">";
      return true;
    }
    return false;
  }

  private char next() {
    char found = buffer[position++];
    boolean blank = part == Part.DECLARATION || (found == BYTE_ORDER_MARK && part == Part.PLAIN);
    if (found == '>') {
      part = isClosing() ? Part.PLAIN : part;
    }
    lastButOne = last;
    last = found;
    if (blank) {
      return found == '\n' || found == '\r' ? found : ' ';
    }
    lastLetter = Character.isWhitespace(found) ? lastLetter : found;
    return found;
  }

  private boolean isClosing() {
    return switch (part) {
      case PLAIN -> true;
      case COMMENT -> last == '-' && lastButOne == '-';
      case CDATA -> last == ']' && lastButOne == ']';
      case DECLARATION -> last == '?';
    };
  }

  private boolean startsWith(String text) {
    if (limit - position < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (buffer[position + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlankAt(int distance) {
    return position + distance < limit && Character.isWhitespace(buffer[position + distance]);
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    while (limit < LOOK_AHEAD && !ended) {
      int read = in.read(buffer, limit, buffer.length - limit);
      ended = read < 0;
      limit += Math.max(0, read);
    }
  }
}
