package org.citizensecurity.io.tidy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Sample;

/** The seven tables of a portfolio. */
public enum TidyTable {
  /** A row for each intervention. */
  INTERVENTIONS(
      "interventions.csv",
      InterventionFields.NAMES,
      ImmutableSet.of(InterventionFields.TITLE, InterventionFields.DESCRIPTION),
      ImmutableSet.of(InterventionFields.ID)),
  /** A row for each actor. */
  ACTORS(
      "actors.csv",
      ActorFields.NAMES,
      ImmutableSet.of(ActorFields.NAME),
      ImmutableSet.of(ActorFields.ID, ActorFields.NAME)),
  /** A row for each flow of money, with the id of its intervention. */
  FLOWS(
      "flows.csv",
      owned(FlowFields.NAMES),
      ImmutableSet.of(),
      ImmutableSet.of(Parts.OWNER, FlowFields.BASIS, FlowFields.AMOUNT, FlowFields.CURRENCY)),
  /** A row for each evaluation, with the id of its intervention. */
  EVALUATIONS(
      "evaluations.csv",
      owned(EvaluationFields.NAMES),
      ImmutableSet.of(),
      ImmutableSet.of(Parts.OWNER)),
  /** A row for each budget, with the id of its intervention. */
  BUDGETS(
      "budgets.csv",
      owned(BudgetFields.NAMES),
      ImmutableSet.of(),
      ImmutableSet.of(Parts.OWNER, FlowFields.AMOUNT, FlowFields.CURRENCY)),
  /** A row for each place within a country, with the id of its intervention. */
  SITES(
      "sites.csv",
      owned(SiteFields.NAMES),
      ImmutableSet.of(SiteFields.NAME),
      ImmutableSet.of(Parts.OWNER)),
  /** A row for each source. */
  SOURCES(
      "sources.csv",
      SourceFields.NAMES,
      ImmutableSet.of(),
      ImmutableSet.of(SourceFields.ID, SourceFields.CITATION));

  private static final int LONGEST_SAMPLE = 200;

  private final String fileName;
  private final ImmutableList<String> columns;
  private final ImmutableSet<String> texts;
  private final ImmutableSet<String> needed;

  TidyTable(
      String fileName,
      ImmutableList<String> columns,
      ImmutableSet<String> texts,
      ImmutableSet<String> needed) {
    this.fileName = fileName;
    this.columns = columns;
    this.texts = texts;
    this.needed = needed;
  }

  private static ImmutableList<String> owned(List<String> names) {
    return ImmutableList.<String>builder().add(Parts.OWNER).addAll(names).build();
  }

  /** The table of which a header has most columns; none where it has less than two of any. */
  public static Optional<TidyTable> find(Header header) {
    long most =
        Arrays.stream(values()).mapToLong(table -> table.known(header)).max().orElse(0);
    List<TidyTable> best =
        Arrays.stream(values()).filter(table -> table.known(header) == most).toList();
    return most >= 2 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** The problem that a header of no table is. */
  public static Problem unknown(Input input, Header header) {
    return input.rejected(
        ProblemCode.UNKNOWN_KIND,
        Sample.of(String.join(",", header.names()), LONGEST_SAMPLE),
        "a header with columns such as "
            + Arrays.stream(values())
                .map(table -> "%s of %s".formatted(String.join(",", table.needed), table.fileName))
                .collect(joining("; ")));
  }

  /** What the file is called when it is written; a file that is read may have any name. */
  public String fileName() {
    return fileName;
  }

  /** All columns in their order; those of {@link #texts} occur once for each language. */
  public ImmutableList<String> columns() {
    return columns;
  }

  /** Columns with texts: {@code title_es}, or {@code title} where the language is not known. */
  public ImmutableSet<String> texts() {
    return texts;
  }

  /** Columns that must be there, those with texts in any language. */
  public ImmutableSet<String> needed() {
    return needed;
  }

  private long known(Header header) {
    return header.names().stream()
        .filter(name -> TextColumn.isKnown(this, name))
        .count();
  }
}
