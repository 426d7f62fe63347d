package org.citizensecurity.io.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.Evaluation;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.io.PartVisitor;
import org.citizensecurity.io.json.document.JsonLines;
import org.citizensecurity.io.json.document.JsonSink;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.BudgetFields;
import org.citizensecurity.io.record.EvaluationFields;
import org.citizensecurity.io.record.FlowFields;
import org.citizensecurity.io.record.Parts;
import org.citizensecurity.io.record.SiteFields;
import org.citizensecurity.io.record.SourceFields;
import org.citizensecurity.place.Site;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Writes every part that it is shown as a line of {@link PortfolioNdjson}, so that files larger than
 * memory become one:
 *
 * <pre>
 * try (NdjsonWriter lines = NdjsonWriter.to(writer)) {
 *   PortfolioReader.standard().show(inputs, lines);
 * }
 * </pre>
 *
 * <p>Nothing is put together: a part that is shown twice stands there twice, and is a problem where
 * the file is read.
 */
public final class NdjsonWriter implements PartVisitor, Closeable {
  private final JsonGenerator json;
  private final Writer writer;

  private NdjsonWriter(JsonGenerator json, Writer writer) {
    this.json = json;
    this.writer = writer;
  }

  /** Writes to {@code writer}, which stays open. */
  public static NdjsonWriter to(Writer writer) {
    return new NdjsonWriter(JsonLines.open(writer), writer);
  }

  /** Throws {@link UncheckedIOException}, as all of them, where the system refuses to write. */
  @Override
  public void visit(Intervention intervention) {
    line(NdjsonKind.INTERVENTION, sink -> PortfolioJson.intervention(intervention, sink));
  }

  @Override
  public void visit(InterventionId owner, Flow flow) {
    line(NdjsonKind.FLOW, owner, sink -> FlowFields.write(flow, sink));
  }

  @Override
  public void visit(InterventionId owner, Budget budget) {
    line(NdjsonKind.BUDGET, owner, sink -> BudgetFields.write(budget, sink));
  }

  @Override
  public void visit(InterventionId owner, Site site) {
    line(NdjsonKind.SITE, owner, sink -> SiteFields.write(site, sink));
  }

  @Override
  public void visit(InterventionId owner, Evaluation evaluation) {
    line(NdjsonKind.EVALUATION, owner, sink -> EvaluationFields.write(evaluation, sink));
  }

  @Override
  public void visit(Actor actor) {
    line(NdjsonKind.ACTOR, sink -> ActorFields.write(actor, sink));
  }

  @Override
  public void visit(Source source) {
    line(NdjsonKind.SOURCE, sink -> SourceFields.write(source, sink));
  }

  private void line(NdjsonKind kind, InterventionId owner, Consumer<JsonSink> content) {
    line(kind, sink -> {
      sink.text(Parts.OWNER, owner.value());
      content.accept(sink);
    });
  }

  private void line(NdjsonKind kind, Consumer<JsonSink> content) {
    try {
      json.writeStartObject();
      json.writeStringProperty(PortfolioNdjson.RECORD, kind.word());
      content.accept(new JsonSink(json));
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new UncheckedIOException(failure(e));
    }
  }

  private static IOException failure(JacksonException e) {
    return e.getCause() instanceof IOException cause
        ? cause
        : new IOException("the JSON could not be written", e);
  }

  /** Ends the last line. */
  @Override
  public void close() throws IOException {
    try {
      boolean any = json.streamWriteContext().hasCurrentIndex();
      json.close();
      if (any) {
        writer.write('\n');
      }
    } catch (JacksonException e) {
      throw failure(e);
    }
  }
}
