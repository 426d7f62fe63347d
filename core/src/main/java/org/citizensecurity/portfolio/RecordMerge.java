package org.citizensecurity.portfolio;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.citizensecurity.code.Code;
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
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What was known, with the lists and sets of one more record. */
  Intervention with(Intervention part, Location place) {
    Intervention.Builder merged = known.toBuilder()
        .title(text("title", known.title(), part.title(), place))
        .description(text("description", known.description(), part.description(), place))
        .span(span(known.span(), part.span()))
        .addAllSites(part.sites())
        .addAllRelated(part.related())
        .addAllPolicyMarkers(part.policyMarkers())
        .addAllTags(part.tags())
        .addAllParticipations(part.participations())
        .addAllFlows(part.flows())
        .addAllBudgets(part.budgets())
        .addAllEvaluations(part.evaluations());
    new Shares<>("countries", known.countries(), known.countryPercentages(), unused -> "")
        .with(part.countries(), part.countryPercentages(), place)
        .ifPresent(all -> merged.countries(all.members).countryPercentages(all.percentages));
    new Shares<>("regions", known.regions(), known.regionPercentages(), Code::scheme)
        .with(part.regions(), part.regionPercentages(), place)
        .ifPresent(all -> merged.regions(all.members).regionPercentages(all.percentages));
    new Shares<>("sectors", known.sectors(), known.sectorPercentages(), Code::scheme)
        .with(part.sectors(), part.sectorPercentages(), place)
        .ifPresent(all -> merged.sectors(all.members).sectorPercentages(all.percentages));
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

  /** Countries, regions or sectors; the percentages of a group have one hundred together. */
  private final class Shares<T> {
    private final String column;
    private final Set<T> members;
    private final Map<T, BigDecimal> percentages;
    private final Function<T, String> group;

    Shares(
        String column, Set<T> members, Map<T, BigDecimal> percentages, Function<T, String> group) {
      this.column = column;
      this.members = members;
      this.percentages = percentages;
      this.group = group;
    }

    /** All of both; empty, with a problem, where their percentages do not go together. */
    Optional<Shares<T>> with(Set<T> more, Map<T, BigDecimal> shares, Location at) {
      Map<T, BigDecimal> all = union(shares, percentages);
      if (!more.isEmpty() && !members.isEmpty() && !fit(more, shares, all)) {
        conflict(column, shares.toString(), percentages.toString(), at);
        return Optional.empty();
      }
      return Optional.of(
          new Shares<>(column, Sets.union(members, more).immutableCopy(), all, group));
    }

    private boolean fit(Set<T> more, Map<T, BigDecimal> shares, Map<T, BigDecimal> all) {
      if (members.containsAll(more)) {
        return all.equals(percentages) && all.entrySet().containsAll(shares.entrySet());
      }
      Map<String, BigDecimal> sums = new HashMap<>();
      all.forEach((member, share) -> sums.merge(group.apply(member), share, BigDecimal::add));
      return percentages.isEmpty() == shares.isEmpty()
          && all.entrySet().containsAll(shares.entrySet())
          && sums.values().stream().allMatch(sum -> sum.compareTo(HUNDRED) <= 0);
    }
  }
}
