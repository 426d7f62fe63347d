package org.citizensecurity.io.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.MarkedText;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.text.Language;

/**
 * A marked text as markup for any page. All text is escaped; control characters and halves of
 * surrogate pairs, which no page may hold, become U+FFFD.
 *
 * <p>What was found stands in {@code mark} elements, one for each segment, none inside another. Their
 * {@code title} has a line for each piece of evidence: what it speaks for, weight, rule. Their {@code
 * class} has
 *
 * <ul>
 *   <li>the facets, such as {@code measure} and {@code threat-scope}
 *   <li>{@code against} where the text turns down what the words name
 *   <li>{@code repeat} where nothing adds weight, since the same was found before
 * </ul>
 */
public final class MarkedHtml {
  private MarkedHtml() {}

  /** The markup, with titles in English, Spanish or Portuguese; any other language gives English. */
  public static String of(MarkedText text, Language language) {
    return html(text, Labels.in(language), Integer.MAX_VALUE).toString();
  }

  /** The first segments, up to about {@code longest} characters, and an ellipsis for the rest. */
  static Html html(MarkedText text, Labels labels, int longest) {
    List<Html> shown = new ArrayList<>();
    int length = 0;
    for (MarkedText.Segment segment : text.segments()) {
      if (length + segment.text().length() > longest) {
        shown.add(
            Html.text((segment.isMarked() ? "" : start(segment.text(), longest - length)) + "…"));
        break;
      }
      shown.add(html(segment, labels));
      length += segment.text().length();
    }
    return shown.stream().collect(Html.joining());
  }

  private static String start(String text, int length) {
    boolean splitsPair =
        length > 0 && Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length));
    return text.substring(0, splitsPair ? length - 1 : length);
  }

  private static Html html(MarkedText.Segment segment, Labels labels) {
    if (!segment.isMarked()) {
      return Html.text(segment.text());
    }
    String title = segment.evidence().stream()
        .map(item -> Reasons.line(item, labels))
        .collect(Collectors.joining("\n"));
    return Html.of(
        "<mark class=\"{}\" title=\"{}\">{}</mark>", classes(segment), title, segment.text());
  }

  private static String classes(MarkedText.Segment segment) {
    String facets = segment.evidence().stream()
        .map(item -> item.target().facet().code().toLowerCase(Locale.ROOT).replace('_', '-'))
        .distinct()
        .collect(Collectors.joining(" "));
    boolean against = segment.evidence().stream().anyMatch(Evidence::against);
    boolean counts = segment.evidence().stream().anyMatch(item -> item.weight() > 0);
    return facets + (against ? " against" : counts ? "" : " repeat");
  }
}
