package org.citizensecurity.io.iati;

import com.google.common.io.ByteSource;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.encoding.EncodedText;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;

/**
 * The text of an XML file in the encoding that it declares or, where that is a Unicode one or none,
 * in the one that it has. Bytes that are wrong in it come as U+FFFD; where and how many is reported
 * when it is closed.
 */
final class XmlText extends FilterReader {
  private static final int BEGINNING = 1 << 10;
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

  private final Input input;
  private final ProblemCollector problems;
  private final ProblemCollector ofEncoding;
  private final String declared;
  private long wrong;
  private long line = 1;
  private long lineOfWrong;
  private char last;

  private XmlText(
      Reader in,
      Input input,
      ProblemCollector problems,
      ProblemCollector ofEncoding,
      String declared) {
    super(in);
    this.input = input;
    this.problems = problems;
    this.ofEncoding = ofEncoding;
    this.declared = declared;
  }

  static XmlText open(Input input, ProblemCollector problems) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(input.bytes().openStream(), BEGINNING);
    byte[] beginning = stream.readNBytes(BEGINNING);
    stream.unread(beginning);
    String declared = declared(beginning);
    ProblemCollector ofEncoding = new ProblemCollector();
    Optional<Charset> charset = charset(declared, beginning);
    Reader text = charset.isPresent()
        ? new InputStreamReader(stream, charset.get())
        : EncodedText.open(new Input(input.name(), once(stream)), ofEncoding);
    return new XmlText(text, input, problems, ofEncoding, declared);
  }

  private static String declared(byte[] beginning) {
    Matcher matcher =
        ENCODING.matcher(new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", ""));
    return matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
  }

  /** The declared encoding, where it can be told apart from UTF by nothing but the declaration. */
  private static Optional<Charset> charset(String declared, byte[] beginning) {
    try {
      return Optional.of(declared)
          .filter(name -> !name.isEmpty() && !name.startsWith("UTF") && Charset.isSupported(name))
          .map(Charset::forName)
          .filter(charset -> new String(beginning, charset).contains("<?xml"));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static ByteSource once(InputStream stream) {
    return new ByteSource() {
      @Override
      public InputStream openStream() {
        return stream;
      }
    };
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == '\n') {
        line++;
      } else if (isWrong(target[i])) {
        target[i] = REPLACEMENT;
        lineOfWrong = wrong == 0 ? line : lineOfWrong;
        wrong++;
      }
      last = target[i];
    }
    return count;
  }

  /** By the sign that its decoder has for wrong bytes. */
  private boolean isWrong(char found) {
    return in instanceof EncodedText
        ? Character.isLowSurrogate(found) && !Character.isHighSurrogate(last)
        : found == REPLACEMENT;
  }

  @Override
  public void close() throws IOException {
    super.close();
    for (Problem problem : ofEncoding.problems().samples()) {
      boolean asDeclared =
          !declared.isEmpty() && problem.value().toUpperCase(Locale.ROOT).startsWith(declared);
      if (!asDeclared) {
        problems.add(problem);
      }
    }
    if (wrong > 0) {
      problems.add(
          ProblemCode.MALFORMED,
          Severity.NOTICE,
          Location.of(input.name(), lineOfWrong),
          wrong == 1 ? "1 character" : wrong + " characters",
          "bytes that are text in the encoding of the file; U+FFFD stands in their place");
    }
  }
}
