package org.citizensecurity.io.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * The text of an input, without its byte order mark, in UTF-8, UTF-16 or Windows-1252. What begins
 * with a byte order mark of UTF-16, or has a NUL at every other place, is UTF-16. Between the other
 * two the first byte above 127 and the 64 KB behind it decide, since until there both say the same;
 * any encoding but UTF-8 is a notice. Bytes that are wrong in the encoding come as a lone surrogate,
 * which no right text has: so the record that holds them is known, and a U+FFFD that stands in the
 * file is not mistaken for them. Counts the lines that have passed.
 */
public final class EncodedText extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char WRONG = '\uDFFF';
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final int WINDOW = 1 << 16;

  private final InputStream stream;
  private final Consumer<TextEncoding> report;
  private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).limit(0);
  private CharsetDecoder decoder = decoder(TextEncoding.UTF_8);
  private boolean decided;
  private boolean started;
  private boolean ended;
  private boolean exhausted;
  private long lineBreaks;
  private char last = '\n';

  EncodedText(InputStream stream, Consumer<TextEncoding> report) {
    this.stream = stream;
    this.report = report;
  }

  /** Opens an input; the encoding is reported to {@code problems} once it is known. */
  public static EncodedText open(Input input, ProblemCollector problems) throws IOException {
    return new EncodedText(
        input.bytes().openStream(),
        encoding -> problems.add(
            ProblemCode.OTHER_ENCODING,
            Severity.NOTICE,
            Location.of(input.name()),
            encoding.label(),
            "UTF-8; it is read as it is"));
  }

  /** The first characters of an input, at most {@code length}; nothing is reported. */
  public static String beginning(Input input, int length) throws IOException {
    try (EncodedText text = open(input, new ProblemCollector())) {
      char[] beginning = new char[Math.max(2, length)];
      int filled = 0;
      while (filled <= beginning.length - 2) {
        int count = text.read(beginning, filled, beginning.length - filled);
        if (count < 0) {
          break;
        }
        filled += count;
      }
      return new String(beginning, 0, filled);
    }
  }

  /** Whether this text holds bytes that were wrong in its encoding. */
  public static boolean isWrong(String text) {
    return LONE_SURROGATE.matcher(text).find();
  }

  /** The text with U+FFFD for bytes that were wrong. */
  public static String legible(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }

  /** Whether the end of the text was asked for and met. */
  public boolean exhausted() {
    return exhausted;
  }

  /** Reads to the end and gives the number of lines of the whole text. */
  public long lines() throws IOException {
    char[] rest = new char[1 << 13];
    while (read(rest, 0, rest.length) >= 0) {
      // Only the lines count.
    }
    return lineBreaks + (last == '\n' || last == '\r' ? 0 : 1);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("length %s is below 2".formatted(length));
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      decode(chars);
      if (!started && chars.position() > 0) {
        started = true;
        dropByteOrderMark(chars);
      } else if (chars.position() == 0) {
        if (ended && !bytes.hasRemaining()) {
          exhausted = true;
          return -1;
        }
        fill();
      }
    }
    countLineBreaks(target, offset, chars.position());
    return chars.position();
  }

  private void decode(CharBuffer chars) throws IOException {
    if (!decided) {
      if (!started) {
        fill();
        EncodingGuess.ofBeginning(bytes).ifPresent(this::decide);
      }
      if (!decided) {
        copyPlain(chars);
        return;
      }
    }
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError() && chars.hasRemaining()) {
      bytes.position(bytes.position() + result.length());
      chars.put(WRONG);
    }
  }

  /** Copies what all encodings have in common, up to where they part. */
  private void copyPlain(CharBuffer chars) throws IOException {
    while (bytes.hasRemaining() && chars.hasRemaining()) {
      byte next = bytes.get(bytes.position());
      if (next < 0) {
        fill();
        decide(EncodingGuess.ofLetters(bytes, ended));
        return;
      }
      chars.put((char) bytes.get());
    }
  }

  private void decide(TextEncoding encoding) {
    decided = true;
    decoder = decoder(encoding);
    if (encoding != TextEncoding.UTF_8) {
      report.accept(encoding);
    }
  }

  private static CharsetDecoder decoder(TextEncoding encoding) {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
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

  /** Fills the window as far as the stream goes. */
  private void fill() throws IOException {
    bytes.compact();
    int count = stream.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    ended = ended || count < bytes.remaining();
    bytes.position(bytes.position() + count);
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
