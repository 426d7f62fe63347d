package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.Reason;
import org.citizensecurity.classification.Span;

/** A piece of evidence, and a reason that rests on it, in files. */
public final class EvidenceFields {
  private static final String FIELD = "field";
  private static final String PASSAGE = "passage";
  private static final String START = "start";
  private static final String END = "end";
  private static final String TEXT = "text";
  private static final String FACET = "facet";
  private static final String VALUE = "value";
  private static final String STANDING = "standing";
  private static final String WEIGHT = "weight";
  private static final String RULE = "rule";
  private static final String RULES = "rules";
  private static final String LANGUAGE = "language";
  private static final String CODEBOOK = "codebook";

  /** All fields in their order. */
  public static final ImmutableList<String> NAMES = ImmutableList.of(
      FIELD, PASSAGE, START, END, TEXT, FACET, VALUE, STANDING, WEIGHT, RULE, LANGUAGE, CODEBOOK);

  private EvidenceFields() {}

  /** Writes it; no field is ever left out. */
  public static void write(Evidence evidence, RecordSink sink) {
    Span span = evidence.span();
    sink.text(FIELD, span.field().code());
    sink.number(PASSAGE, BigDecimal.valueOf(span.passage()));
    sink.number(START, BigDecimal.valueOf(span.start()));
    sink.number(END, BigDecimal.valueOf(span.end()));
    sink.text(TEXT, span.text());
    sink.text(FACET, evidence.target().facet().code());
    sink.text(VALUE, evidence.target().value());
    sink.text(STANDING, evidence.standing().code());
    sink.number(WEIGHT, BigDecimal.valueOf(evidence.weight()));
    sink.text(RULE, evidence.rule());
    sink.text(LANGUAGE, evidence.language().code());
    sink.text(CODEBOOK, evidence.codebook());
  }

  /** Writes what a code rests on, one of the rules of its reason. */
  public static void write(Reason reason, String rule, String codebook, RecordSink sink) {
    sink.text(FACET, reason.facet().code());
    sink.text(VALUE, reason.value());
    sink.text(RULE, rule);
    sink.text(CODEBOOK, codebook);
  }

  /** Writes a reason with all of its rules. */
  public static void write(Reason reason, RecordSink sink) {
    sink.text(FACET, reason.facet().code());
    sink.text(VALUE, reason.value());
    sink.values(RULES, reason.rules().stream());
  }
}
