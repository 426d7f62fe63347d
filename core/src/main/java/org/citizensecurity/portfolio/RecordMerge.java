package org.citizensecurity.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Makes one intervention of several records of it. */
record RecordMerge(Intervention known, ProblemCollector problems) {

  /** What was known, with the flows, evaluations, places, sectors and actors of one more record. */
  Intervention with(Intervention part, Location place) {
    Intervention.Builder merged = known.toBuilder()
        .title(text("title", known.title(), part.title(), place))
        .description(text("description", known.description(), part.description(), place))
        .span(span(known.span(), part.span()))
        .addAllRegions(part.regions())
        .addAllParticipations(part.participations())
        .addAllFlows(part.flows())
        .addAllEvaluations(part.evaluations());
    if (known.countryPercentages().isEmpty() && part.countryPercentages().isEmpty()) {
      merged.addAllCountries(part.countries());
    } else {
      check("countries", known.countryPercentages(), part.countryPercentages(), place);
    }
    if (known.sectorPercentages().isEmpty() && part.sectorPercentages().isEmpty()) {
      merged.addAllSectors(part.sectors());
    } else {
      check("sectors", known.sectorPercentages(), part.sectorPercentages(), place);
    }
    return merged.build();
  }

  /** The texts of both; in a language that both have, the first. */
  private LocalizedText text(String column, LocalizedText first, LocalizedText later, Location at) {
    later.byLanguage().forEach((language, text) -> {
      String before = first.byLanguage().get(language);
      if (before != null && !before.equals(text)) {
        conflict(column, text, before, at);
      }
    });
    return LocalizedText.from(union(later.byLanguage(), first.byLanguage()));
  }

  private void check(String column, Map<?, ?> first, Map<?, ?> later, Location at) {
    if (!first.equals(later)) {
      conflict(column, later.toString(), first.toString(), at);
    }
  }

  private void conflict(String column, String value, String before, Location at) {
    problems.add(
        ProblemCode.CONFLICTING_VALUE, Severity.VALUE_DROPPED, at.at(column), value, before);
  }

  private static <K, V> Map<K, V> union(Map<K, V> weaker, Map<K, V> stronger) {
    Map<K, V> all = new LinkedHashMap<>(stronger);
    weaker.forEach(all::putIfAbsent);
    return all;
  }

  private static DateSpan span(DateSpan first, DateSpan later) {
    boolean ongoing = first.ongoing() || later.ongoing();
    return DateSpan.of(
        either(first.start(), later.start(), (a, b) -> a.firstDay().isAfter(b.firstDay()) ? b : a),
        ongoing
            ? Optional.empty()
            : either(first.end(), later.end(), (a, b) -> a.lastDay().isBefore(b.lastDay()) ? b : a),
        ongoing);
  }

  private static Optional<PartialDate> either(
      Optional<PartialDate> first,
      Optional<PartialDate> later,
      BinaryOperator<PartialDate> choose) {
    return first.isPresent() && later.isPresent()
        ? Optional.of(choose.apply(first.get(), later.get()))
        : first.or(() -> later);
  }
}
