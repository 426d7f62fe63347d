package org.citizensecurity.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.Field;
import org.citizensecurity.classification.Ground;
import org.citizensecurity.classification.Reason;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.classification.Span;
import org.citizensecurity.classification.Standing;
import org.citizensecurity.classification.Target;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;

/** Records coded by hand, as if by a classifier, so that tests do not hang on a codebook. */
public final class ClassifiedRecords {
  private ClassifiedRecords() {}

  /** A record with evidence for, against, repeated and from a code; texts need escaping everywhere. */
  public static ClassifiedRecord sample() {
    RecordText text = RecordText.of(
        "Courts, \"legal\" aid",
        "Courts\n& not <b>raids</b>",
        Language.ENGLISH,
        ImmutableList.of(new Code("DAC5", "15130")));
    Target courts = Target.of(Measure.ACCESS_TO_JUSTICE);
    Span code = new Span(Field.CODES, 0, 0, 10, "DAC5:15130");
    return new ClassifiedRecord(
        "a,1",
        text,
        new Classification(
            Coding.builder()
                .relevant(true)
                .addMeasures(Measure.ACCESS_TO_JUSTICE)
                .approach(Approach.SOFT)
                .build(),
            ImmutableList.of(
                new Reason(Facet.RELEVANCE, "yes", ImmutableList.of(new Ground.Weight(courts))),
                new Reason(
                    Facet.MEASURE,
                    "ACCESS_TO_JUSTICE",
                    ImmutableList.of(new Ground.Weight(courts))),
                new Reason(
                    Facet.APPROACH,
                    "SOFT",
                    ImmutableList.of(
                        new Ground.Profile(Measure.ACCESS_TO_JUSTICE),
                        new Ground.Weight(new Target(Facet.APPROACH, "SOFT"))))),
            ImmutableMap.of(Measure.ACCESS_TO_JUSTICE, 10),
            ImmutableList.of(
                evidence("r \"1\"", courts, Standing.COUNTS, span(text, 0, "Courts"), 8),
                evidence("r \"1\"", courts, Standing.COUNTS, span(text, 1, "Courts"), 0),
                evidence(
                    "r2",
                    new Target(Facet.APPROACH, "HARD"),
                    Standing.TURNED_DOWN,
                    span(text, 1, "raids"),
                    0),
                new Evidence("r3", "7", courts, Standing.COUNTS, code, Language.UNDETERMINED, 2),
                new Evidence(
                    "r4", "7", courts, Standing.OUT_OF_DATE, code, Language.UNDETERMINED, 0)),
            "7"));
  }

  /** A record in which nothing was found. */
  public static ClassifiedRecord nothing() {
    return new ClassifiedRecord(
        "b",
        RecordText.of("", "Asphalt"),
        new Classification(
            Coding.irrelevant(),
            ImmutableList.of(new Reason(Facet.RELEVANCE, "no", ImmutableList.of())),
            ImmutableMap.of(),
            ImmutableList.of(),
            "7"));
  }

  private static Evidence evidence(
      String rule, Target target, Standing standing, Span span, int weight) {
    return new Evidence(rule, "7", target, standing, span, Language.ENGLISH, weight);
  }

  private static Span span(RecordText text, int passage, String words) {
    int start = text.passages().get(passage).text().indexOf(words);
    return new Span(
        text.passages().get(passage).field(), passage, start, start + words.length(), words);
  }
}
