package org.citizensecurity.io.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.json.document.JsonLines;
import org.citizensecurity.io.json.document.JsonRecord;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.portfolio.PartSink;
import org.citizensecurity.portfolio.Portfolio;

/**
 * Reads and writes a portfolio as JSON objects, one in each line (NDJSON, JSON Lines); what is written
 * and read again is equal.
 *
 * <p>Each object names in {@code record} what it is, and has the fields that it has in {@link
 * PortfolioJson}: {@code intervention}, with its flows, budgets, sites and evaluations, {@code actor}
 * or {@code source}; also {@code flow}, {@code budget}, {@code site} and {@code evaluation}, which
 * stand apart and have the id of an intervention that came before in {@code intervention}. Blank lines
 * are passed over. A line that is no JSON object, is longer than 16 million characters or lacks what it
 * needs is rejected, and the lines after it are read.
 *
 * <pre>
 * {"record":"source","id":"s-1","citation":"A report"}
 * {"record":"intervention","id":"CO-001","title":{"es":"Ley de Seguridad"},"source":"s-1"}
 * </pre>
 */
public final class PortfolioNdjson implements PartReader {
  /** The property that says what an object is. */
  public static final String RECORD = "record";

  private static final PortfolioNdjson STANDARD = new PortfolioNdjson();

  private PortfolioNdjson() {}

  /** Reads and writes the format above. */
  public static PortfolioNdjson standard() {
    return STANDARD;
  }

  /** Whether a file that begins so is of this kind. */
  public static boolean recognises(String beginning) {
    return JsonLines.firstHas(RECORD, beginning);
  }

  @Override
  public void readInto(Input input, Reading reading) {
    JsonLines.read(input, reading.problems(), new Lines(input, reading));
  }

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public void write(Portfolio portfolio, Path file) throws IOException {
    AtomicFile.write(file, writer -> write(portfolio, writer));
  }

  /** Writes to {@code writer}, which stays open: what others refer to comes first. */
  public void write(Portfolio portfolio, Writer writer) throws IOException {
    try (NdjsonWriter lines = NdjsonWriter.to(writer)) {
      portfolio.actors().all().forEach(lines::visit);
      portfolio.sources().values().forEach(lines::visit);
      portfolio.interventions().forEach(lines::visit);
    }
  }

  private record Lines(Input input, Reading reading) implements JsonLines.Content {
    @Override
    public void add(JsonRecord json, String line) {
      boolean isKept = NdjsonKind.read(json).map(kind -> isKept(kind, json)).orElseGet(() -> {
        reading.parts().reject();
        return false;
      });
      if (!isKept) {
        reading.refuse(raw(line));
      }
    }

    @Override
    public void reject(String line) {
      reading.reject(raw(line));
    }

    private RawRecord raw(String line) {
      return new RawRecord.Text(input.name(), "", line);
    }

    private boolean isKept(NdjsonKind kind, JsonRecord json) {
      PartSink parts = reading.parts();
      return switch (kind) {
        case INTERVENTION -> Parts.keep(json, PortfolioJson.intervention(json), parts, parts::add);
        case ACTOR -> Parts.keep(json, ActorFields.read(json), parts, parts::add);
        case SOURCE -> Parts.keep(json, SourceFields.read(json), parts, parts::add);
        case FLOW -> Parts.keepOwned(json, FlowFields::read, parts, parts::add);
        case BUDGET -> Parts.keepOwned(json, BudgetFields::read, parts, parts::add);
        case SITE -> Parts.keepOwned(json, SiteFields::read, parts, parts::add);
        case EVALUATION -> Parts.keepOwned(json, EvaluationFields::read, parts, parts::add);
      };
    }
  }
}
