package org.citizensecurity.io.report.markup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Markup that is safe to put into a page. It is made of templates that are constants of the program
 * and of texts that are escaped, so nothing that comes from data can become markup.
 */
public final class Html {
  /** Nothing. */
  public static final Html NONE = new Html("");

  private static final Splitter HOLES = Splitter.on("{}");
  private static final int REPLACEMENT = 0xFFFD;

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * Fills the holes {@code {}} of a template in order: markup goes in as it is, all else is text and
   * is escaped. Holes are for content and for attribute values in double quotes.
   */
  public static Html of(@CompileTimeConstant String template, Object... values) {
    List<String> parts = HOLES.splitToList(template);
    checkArgument(
        parts.size() == values.length + 1,
        "template '%s' has %s holes, expected %s",
        template,
        parts.size() - 1,
        values.length);
    StringBuilder markup = new StringBuilder(parts.get(0));
    for (int i = 0; i < values.length; i++) {
      markup
          .append(values[i] instanceof Html html ? html.markup : escape(values[i].toString()))
          .append(parts.get(i + 1));
    }
    return new Html(markup.toString());
  }

  /** A text, escaped. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** One after the other. */
  public static Collector<Html, ?, Html> joining() {
    return Collectors.collectingAndThen(
        Collectors.mapping(html -> html.markup, Collectors.joining()), Html::new);
  }

  /** What this package has made safe by other means. */
  static Html safe(String markup) {
    return new Html(markup);
  }

  private static String escape(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(Html::printable).forEach(clean::appendCodePoint);
    return HtmlEscapers.htmlEscaper().escape(clean.toString());
  }

  private static int printable(int codePoint) {
    boolean space = codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    boolean broken = Character.getType(codePoint) == Character.SURROGATE;
    return (Character.isISOControl(codePoint) && !space) || broken ? REPLACEMENT : codePoint;
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** The markup. */
  @Override
  public String toString() {
    return markup;
  }
}
