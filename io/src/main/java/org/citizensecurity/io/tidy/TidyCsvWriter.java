package org.citizensecurity.io.tidy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;

/**
 * Writes a portfolio as the seven tidy tables that {@link TidyCsvReader} describes; read again they
 * give an equal portfolio. All columns are there, also empty ones; those with texts in every
 * language that occurs, or without a language where none does.
 */
public final class TidyCsvWriter {
  private static final TidyCsvWriter STANDARD =
      new TidyCsvWriter(CsvStyle.STANDARD, Optional.empty());

  private final CsvStyle style;
  private final Optional<Language> labels;

  private TidyCsvWriter(CsvStyle style, Optional<Language> labels) {
    this.style = style;
    this.labels = labels;
  }

  /** Writes the format above. */
  public static TidyCsvWriter standard() {
    return STANDARD;
  }

  /**
   * The same with what the codes mean, in words: behind a column of codes such as {@code approach}
   * comes {@code approach_label}, which the reader passes over.
   */
  public TidyCsvWriter withLabels(Language language) {
    return new TidyCsvWriter(style, Optional.of(language));
  }

  /** The same in another form of CSV. */
  public TidyCsvWriter in(CsvStyle newStyle) {
    return new TidyCsvWriter(newStyle, labels);
  }

  /** Writes the seven files into a folder, each whole or not at all; see {@link AtomicFile}. */
  public void write(Portfolio portfolio, Path folder) throws IOException {
    for (TidyTable table : TidyTable.values()) {
      AtomicFile.write(folder.resolve(table.fileName()), writer -> write(portfolio, table, writer));
    }
  }

  /** Writes one table to {@code writer}, which stays open. */
  public void write(Portfolio portfolio, TidyTable table, Writer writer) throws IOException {
    TidyContent content = TidyContent.of(portfolio, table, style.decimalMark());
    TidyContent shown = labels.map(content::withLabels).orElse(content);
    CsvFile.write(writer, style, shown.header(), shown.rows());
  }
}
