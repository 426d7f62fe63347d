package org.citizensecurity.classification;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.ThreatScope;

/** The account of a classification that a person reads. */
final class Explanation {
  private static final int MOST_SHOWN = 5;

  /** Codes of two sides, for which each of the sides speaks. */
  private static final ImmutableSetMultimap<String, String> PARTS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(Approach.MIXED.code(), Approach.HARD.code(), Approach.SOFT.code())
          .putAll(
              ThreatScope.BOTH.code(), ThreatScope.LOCAL.code(), ThreatScope.TRANSNATIONAL.code())
          .putAll(
              DrugPolicy.BALANCED.code(),
              DrugPolicy.PROHIBITION.code(),
              DrugPolicy.ALTERNATIVE.code())
          .build();

  private final Classification classification;
  private final StringBuilder lines = new StringBuilder();

  private Explanation(Classification classification) {
    this.classification = classification;
  }

  static String of(Classification classification) {
    return new Explanation(classification).lines();
  }

  private String lines() {
    classification.reasons().forEach(this::reason);
    alsoConsidered();
    line(
        "turned down by the text",
        items(Evidence::against, item -> item.target().value()));
    line(
        "out of date",
        items(
            item -> item.standing() == Standing.OUT_OF_DATE,
            item -> item.target().value()));
    line("codebook", Stream.of(classification.codebook()));
    return lines.toString();
  }

  private void reason(Reason reason) {
    lines
        .append(name(reason))
        .append(": ")
        .append(value(reason))
        .append(why(reason))
        .append('\n');
    ImmutableSet<Target> grounds = reason.grounds().stream()
        .filter(Ground.Weight.class::isInstance)
        .map(Ground::target)
        .collect(toImmutableSet());
    Predicate<Evidence> supports = item -> grounds.contains(item.target())
        || reason.decides(item.target())
        || (item.target().facet() == reason.facet()
            && PARTS.containsEntry(reason.value(), item.target().value()));
    line("  for", weighed(supports, reason));
    if (reason.facet() != Facet.MEASURE) {
      line(
          "  against",
          weighed(supports.negate().and(item -> item.target().facet() == reason.facet()), reason));
    }
  }

  private String name(Reason reason) {
    if (reason.facet() == Facet.RELEVANCE) {
      return "relevant";
    }
    return reason.facet() != Facet.MEASURE
        ? reason.facet().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : isMain(reason) ? "main measure" : "measure";
  }

  private boolean isMain(Reason reason) {
    return classification
        .coding()
        .mainMeasure()
        .map(Target::of)
        .filter(reason::decides)
        .isPresent();
  }

  private static String value(Reason reason) {
    return reason.facet() == Facet.MEASURE ? numbered(Measure.of(reason.value())) : reason.value();
  }

  private static String numbered(Measure measure) {
    return measure.id() + " " + measure.code();
  }

  private static String why(Reason reason) {
    if (reason.grounds().isEmpty()) {
      return ", as " + Reason.NOTHING;
    }
    String led = reason.grounds().stream()
        .filter(ground -> !(ground instanceof Ground.Weight))
        .map(ground ->
            ground instanceof Ground.Code ? "approach " + ground.target().value() : ground.rule())
        .collect(Collectors.joining(", "));
    return led.isEmpty() ? "" : ", by " + led;
  }

  private void alsoConsidered() {
    line(
        "considered",
        classification.weights().entrySet().stream()
            .filter(entry -> !classification.coding().measures().contains(entry.getKey()))
            .map(entry -> numbered(entry.getKey()) + " (" + entry.getValue() + ")"));
  }

  /** What adds weight, the heaviest first, with its target where that is not the code itself. */
  private Stream<String> weighed(Predicate<Evidence> which, Reason reason) {
    return items(
        which.and(item -> item.weight() > 0),
        item -> (reason.decides(item.target()) ? "" : item.target().value() + " ") + item.weight());
  }

  private Stream<String> items(Predicate<Evidence> which, Function<Evidence, String> note) {
    return classification.evidence().stream()
        .filter(which)
        .sorted(Comparator.comparingInt((Evidence item) -> -item.weight()))
        .map(item -> "'" + item.span().text() + "' (" + note.apply(item) + ")")
        .distinct();
  }

  private void line(String name, Stream<String> items) {
    List<String> all = items.toList();
    if (!all.isEmpty()) {
      lines.append(name).append(": ");
      lines.append(all.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")));
      if (all.size() > MOST_SHOWN) {
        lines.append(" and ").append(all.size() - MOST_SHOWN).append(" more");
      }
      lines.append('\n');
    }
  }
}
