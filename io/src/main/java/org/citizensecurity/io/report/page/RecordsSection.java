package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.markup.Html;

/** A few of the records that the classifier coded, folded; nothing where there are none. */
final class RecordsSection {
  private static final int RELEVANT = 5;
  private static final int IRRELEVANT = 2;
  private static final int LONGEST = 1200;

  private RecordsSection() {}

  static Html html(Analysis analysis, Labels labels) {
    ImmutableList<ClassifiedRecord> records = analysis.classified().records();
    if (records.isEmpty()) {
      return Html.NONE;
    }
    Html shown = Stream.concat(first(records, true, RELEVANT), first(records, false, IRRELEVANT))
        .map(record -> new RecordArticle(record, labels, LONGEST).html())
        .collect(Html.joining());
    return Html.of(
        """
        <section id="records" aria-labelledby="records-title">
        <h2 id="records-title">{}</h2>
        <p>{} {}</p>
        <details><summary>{}</summary>
        <div>
        {}</div></details>
        </section>
        """,
        labels.text("records"),
        labels.text("records.note"),
        labels.text("records.all"),
        labels.text("records.first", RELEVANT, IRRELEVANT, Numbers.shown(records.size())),
        shown);
  }

  private static Stream<ClassifiedRecord> first(
      ImmutableList<ClassifiedRecord> records, boolean relevant, int count) {
    return records.stream()
        .filter(record -> record.classification().coding().relevant() == relevant)
        .limit(count);
  }
}
