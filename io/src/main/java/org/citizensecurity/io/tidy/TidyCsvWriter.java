package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.portfolio.Portfolio;

/**
 * Writes a portfolio as the seven tidy tables that {@link TidyCsvReader} describes; read again they
 * give an equal portfolio. All columns are there, also empty ones; those with texts in every
 * language that occurs, or without a language where none does.
 */
public final class TidyCsvWriter {
  private static final TidyCsvWriter STANDARD = new TidyCsvWriter();

  private TidyCsvWriter() {}

  /** Writes the format above. */
  public static TidyCsvWriter standard() {
    return STANDARD;
  }

  /** Writes the seven files into a folder, each whole or not at all; see {@link AtomicFile}. */
  public void write(Portfolio portfolio, Path folder) throws IOException {
    for (TidyTable table : TidyTable.values()) {
      AtomicFile.write(folder.resolve(table.fileName()), writer -> write(portfolio, table, writer));
    }
  }

  /** Writes one table to {@code writer}, which stays open. */
  public void write(Portfolio portfolio, TidyTable table, Writer writer) throws IOException {
    List<TidyCells> rows = rows(portfolio, table);
    List<String> header = header(table, rows);
    CsvFile.write(writer, header, rows.stream().map(row -> row.row(header)).toList());
  }

  private static List<TidyCells> rows(Portfolio portfolio, TidyTable table) {
    return switch (table) {
      case INTERVENTIONS -> rows(portfolio.interventions(), InterventionFields::write);
      case ACTORS -> rows(portfolio.actors().all(), ActorFields::write);
      case SOURCES -> rows(portfolio.sources().values(), SourceFields::write);
      case FLOWS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.flows(), FlowFields::write))
            .toList();
      case BUDGETS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.budgets(), BudgetFields::write))
            .toList();
      case SITES ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.sites(), SiteFields::write))
            .toList();
      case EVALUATIONS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.evaluations(), EvaluationFields::write))
            .toList();
    };
  }

  private static <T> Stream<TidyCells> owned(
      Intervention owner, Iterable<T> records, BiConsumer<T, RecordSink> writer) {
    return rows(records, (T one, RecordSink sink) -> {
          sink.text(TidyTable.OWNER, owner.id().value());
          writer.accept(one, sink);
        })
        .stream();
  }

  private static <T> List<TidyCells> rows(Iterable<T> records, BiConsumer<T, RecordSink> writer) {
    List<TidyCells> rows = new ArrayList<>();
    for (T one : records) {
      TidyCells cells = new TidyCells();
      writer.accept(one, cells);
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> header(TidyTable table, List<TidyCells> rows) {
    Set<String> written = new TreeSet<>();
    rows.forEach(row -> written.addAll(row.cells().keySet()));
    ImmutableList.Builder<String> header = ImmutableList.builder();
    for (String column : table.columns()) {
      List<String> languages = written.stream()
          .filter(name -> TextColumn.find(table, name)
              .filter(text -> text.text().equals(column))
              .isPresent())
          .toList();
      header.addAll(languages.isEmpty() ? List.of(column) : languages);
    }
    return header.build();
  }
}
