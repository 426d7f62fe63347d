package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;

/** A source in files. */
public final class SourceFields {
  /** The id; needed. */
  public static final String ID = "id";
  /** Author, title and publisher; needed. */
  public static final String CITATION = "citation";

  static final String URL = "url";
  static final String YEAR = "year";
  static final String COVERAGE = "coverage";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of(ID, CITATION, URL, YEAR, COVERAGE);

  private SourceFields() {}

  /** Reads a source; it needs its id and citation. */
  public static Optional<Source> read(RecordSource source) {
    Optional<SourceId> id = id(source.needed(ID));
    Optional<String> citation = source.needed(CITATION).text();
    Source.Builder builder = Source.builder()
        .url(source.field(URL).text())
        .year(source.field(YEAR).year())
        .coverage(source.field(COVERAGE).code(Coverage.CODES).orElse(Coverage.UNSTATED));
    return source
        .entry()
        .finish(
            () -> builder.id(id.orElseThrow()).citation(citation.orElseThrow()).build());
  }

  /** Writes a source. */
  public static void write(Source source, RecordSink sink) {
    sink.text(ID, source.id().value());
    sink.text(CITATION, source.citation());
    sink.text(URL, source.url());
    sink.year(YEAR, source.year());
    sink.text(COVERAGE, source.coverage().code());
  }

  /** The id of a source. */
  static Optional<SourceId> id(RawValue field) {
    return field.value(SourceId::new, InterventionFields.ID_RULE);
  }
}
