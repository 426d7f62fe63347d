package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Writer;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.Page;
import org.citizensecurity.text.Language;

/**
 * Writes records as one page for people: each with its codes, its whole texts, in which the words
 * that speak for the codes are marked, and the list of these reasons. The page stands alone and has
 * no scripts. Labels are in English, Spanish or Portuguese, any other language gives English.
 */
public final class RecordsPage {
  private RecordsPage() {}

  /** Writes the page; the writer stays open; one record at a time is held. */
  public static void write(Iterable<ClassifiedRecord> records, Language language, Writer out)
      throws IOException {
    Labels labels = Labels.in(language);
    String title = labels.text("records");
    Html top = Html.of("""
        <header class="top">
        <p class="overline">Citizen Security for Java</p>
        <h1>{}</h1>
        <p class="lead">{}</p>
        </header>
        <main id="main">
        """, title, labels.text("records.note"));
    Page.of(labels.language(), title)
        .write(
            out,
            Iterables.concat(
                ImmutableList.of(top),
                Iterables.transform(
                    records, record -> new RecordArticle(record, labels, Integer.MAX_VALUE).html()),
                ImmutableList.of(Html.of("</main>\n"))));
  }
}
