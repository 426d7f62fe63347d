package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.CodebookDiff;
import org.citizensecurity.classification.CodebookEntry;

/**
 * What is written of a codebook.
 *
 * @param version its version
 * @param base the version of the codebook that it extends; empty where it is written whole
 * @param rows its entries, by id
 */
record CodebookContent(String version, String base, ImmutableList<Row> rows) {

  /**
   * An entry that is written.
   *
   * @param removed whether it is one of the base that is taken out
   */
  record Row(CodebookEntry entry, boolean removed) {}

  static CodebookContent whole(Codebook codebook) {
    return new CodebookContent(
        codebook.version(),
        "",
        codebook.entries().stream()
            .map(entry -> new Row(entry, false))
            .collect(ImmutableList.toImmutableList()));
  }

  static CodebookContent changes(Codebook base, Codebook codebook) {
    CodebookDiff diff = base.diff(codebook);
    ImmutableList<Row> rows = Stream.of(
            diff.added().stream().map(entry -> new Row(entry, false)),
            diff.changed().stream().map(change -> new Row(change.after(), false)),
            diff.removed().stream().map(entry -> new Row(entry, true)))
        .flatMap(part -> part)
        .sorted(Comparator.comparing((Row row) -> row.entry().id()))
        .collect(ImmutableList.toImmutableList());
    return new CodebookContent(codebook.version(), base.version(), rows);
  }

  ImmutableList<Row> rows(CodebookPart part) {
    return rows.stream()
        .filter(row -> part.has(row.entry()))
        .collect(ImmutableList.toImmutableList());
  }
}
