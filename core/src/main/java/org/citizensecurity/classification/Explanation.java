package org.citizensecurity.classification;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;

/** The account of a classification that a person reads. */
final class Explanation {
  private final Classification classification;
  private final StringBuilder lines = new StringBuilder();

  private Explanation(Classification classification) {
    this.classification = classification;
  }

  static String of(Classification classification) {
    return new Explanation(classification).lines();
  }

  private String lines() {
    Coding coding = classification.coding();
    line("relevant", coding.relevant() ? "yes" : "no", words(Facet.RELEVANCE, false));
    for (Measure measure : coding.measures()) {
      line(
          measure == coding.measures().get(0) ? "main measure" : "measure",
          measure.id() + " " + measure.code(),
          words(classification.evidence(measure), false));
    }
    facet("approach", coding.approach(), Facet.APPROACH);
    facet("threat scope", coding.threatScope(), Facet.THREAT_SCOPE);
    facet("paradigm", coding.paradigm(), Facet.PARADIGM);
    facet("prevention level", coding.preventionLevel(), Facet.PREVENTION_LEVEL);
    facet("drug policy", coding.drugPolicy(), Facet.DRUG_POLICY);
    String turnedDown = words(classification.evidence(), true);
    if (!turnedDown.isEmpty()) {
      line("turned down by the text", turnedDown, "");
    }
    line("codebook", classification.codebook(), "");
    return lines.toString();
  }

  private void facet(String name, Optional<? extends Coded> value, Facet facet) {
    value.ifPresent(coded -> line(name, coded.code(), words(facet, false)));
  }

  private void line(String name, String value, String words) {
    lines.append(name).append(": ").append(value);
    if (!words.isEmpty()) {
      lines.append(" <- ").append(words);
    }
    lines.append('\n');
  }

  private String words(Facet facet, boolean against) {
    return words(classification.evidence(facet), against);
  }

  private static String words(Iterable<Evidence> evidence, boolean against) {
    return Streams.stream(evidence)
        .filter(item -> item.against() == against && (against || item.weight() > 0))
        .map(item -> "'" + item.span().text() + "' ("
            + (item.target().facet() == Facet.MEASURE ? "" : item.target().value() + ", ")
            + item.weight() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
