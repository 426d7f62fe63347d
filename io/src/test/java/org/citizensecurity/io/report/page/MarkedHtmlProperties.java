package org.citizensecurity.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.MarkedText;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.text.Language;

class MarkedHtmlProperties {
  private static final List<String> PARTS = List.of(
      "community policing",
      "polic\u00eda comunitaria",
      "instead of raids",
      "gangs",
      " ",
      " ",
      ". ",
      "<script>alert(1)</script>",
      "<mark title=\"x\">",
      "\" onclick=\"x\" '",
      "& &lt; &amp;lt;",
      "</mark>",
      "]]>-->",
      "{}",
      "\u202e",
      "\u2066\u05d0\u05d1",
      "\u0645\u062e\u062f\u0631\u0627\u062a",
      "\ud83d\ude00",
      "\ud83d",
      "\ude00",
      "\u0000",
      "\u001b");
  private static final Pattern MARK =
      Pattern.compile("<mark class=\"[a-z -]+\" title=\"[^\"<>]*\">|</mark>");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(PARTS), Arbitraries.strings().all().ofMaxLength(5))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void onlyMarksAreMarkupAndTheTextIsWhole(@ForAll("texts") String text) {
    RecordText record = RecordText.of(text, "");
    MarkedText marked = new ClassifiedRecord("a", record, Classifier.standard().classify(record))
        .marked()
        .get(0);
    String plain = MARK.matcher(MarkedHtml.of(marked, Language.PORTUGUESE)).replaceAll("");
    assertThat(plain).doesNotContain("<", ">", "\"", "'");
    assertThat(unescaped(plain)).isEqualTo(printable(text));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** As a page may hold it: controls and halves of pairs are replaced, pairs are whole. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t\\r]]|\\p{Cs}", "\ufffd");
  }
}
