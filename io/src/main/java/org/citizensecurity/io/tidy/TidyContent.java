package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;

/**
 * One of the tables of a portfolio, as it is written.
 *
 * @param table which
 * @param header all columns, those with texts in every language that occurs
 * @param rows as many cells as there are columns
 */
public record TidyContent(
    TidyTable table, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {

  /** A table with a point before the decimals of numbers. */
  public static TidyContent of(Portfolio portfolio, TidyTable table) {
    return of(portfolio, table, '.');
  }

  static TidyContent of(Portfolio portfolio, TidyTable table, char mark) {
    List<TidyCells> rows = rows(portfolio, table, mark);
    ImmutableList<String> header = header(table, rows);
    return new TidyContent(
        table,
        header,
        rows.stream().map(row -> row.row(header)).collect(ImmutableList.toImmutableList()));
  }

  /** The same with the labels of codes behind them; see {@link TidyCsvWriter#withLabels}. */
  public TidyContent withLabels(Language language) {
    ImmutableList.Builder<String> wider = ImmutableList.builder();
    for (String column : header) {
      wider.add(column);
      Labels.column(table, column).ifPresent(wider::add);
    }
    return new TidyContent(
        table,
        wider.build(),
        rows.stream().map(row -> labelled(row, language)).collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<String> labelled(List<String> row, Language language) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      cells.add(row.get(i));
      if (Labels.column(table, column).isPresent()) {
        cells.add(Labels.words(table, column, row.get(i), language));
      }
    }
    return cells.build();
  }

  private static List<TidyCells> rows(Portfolio portfolio, TidyTable table, char mark) {
    return switch (table) {
      case INTERVENTIONS -> rows(portfolio.interventions(), InterventionFields::write, mark);
      case ACTORS -> rows(portfolio.actors().all(), ActorFields::write, mark);
      case SOURCES -> rows(portfolio.sources().values(), SourceFields::write, mark);
      case FLOWS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.flows(), FlowFields::write, mark))
            .toList();
      case BUDGETS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.budgets(), BudgetFields::write, mark))
            .toList();
      case SITES ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.sites(), SiteFields::write, mark))
            .toList();
      case EVALUATIONS ->
        portfolio.interventions().stream()
            .flatMap(owner -> owned(owner, owner.evaluations(), EvaluationFields::write, mark))
            .toList();
    };
  }

  private static <T> Stream<TidyCells> owned(
      Intervention owner, Iterable<T> records, BiConsumer<T, RecordSink> writer, char mark) {
    return rows(
        records,
        (T one, RecordSink sink) -> {
          sink.text(Parts.OWNER, owner.id().value());
          writer.accept(one, sink);
        },
        mark)
        .stream();
  }

  private static <T> List<TidyCells> rows(
      Iterable<T> records, BiConsumer<T, RecordSink> writer, char mark) {
    List<TidyCells> rows = new ArrayList<>();
    for (T one : records) {
      TidyCells cells = new TidyCells(mark);
      writer.accept(one, cells);
      rows.add(cells);
    }
    return rows;
  }

  private static ImmutableList<String> header(TidyTable table, List<TidyCells> rows) {
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
