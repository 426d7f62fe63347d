package org.citizensecurity.io.report;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.place.Country;

/**
 * What the data consist of.
 *
 * @param interventions all of them
 * @param relevant those that belong to the field
 * @param codedBySource those whose codes came with them
 * @param years of launch, as far as known
 * @param withoutYear those whose launch is not known
 * @param countries where something takes place
 * @param withoutCountry those without a country
 * @param kinds how many of each
 * @param withoutKind those whose kind is not known
 */
public record DataSummary(
    long interventions,
    long relevant,
    long codedBySource,
    Optional<YearRange> years,
    long withoutYear,
    ImmutableSortedSet<Country> countries,
    long withoutCountry,
    ImmutableSortedMap<InterventionKind, Long> kinds,
    long withoutKind) {

  /** First and last year. */
  public record YearRange(int first, int last) {
    @Override
    public String toString() {
      return first == last ? Integer.toString(first) : first + "–" + last;
    }
  }

  /** Counts what was read. */
  public static DataSummary of(Analysis analysis) {
    List<Intervention> all = analysis.coded().portfolio().interventions();
    IntSummaryStatistics years =
        all.stream().flatMapToInt(item -> item.span().startYear().stream()).summaryStatistics();
    TreeMap<InterventionKind, Long> kinds = new TreeMap<>();
    all.forEach(item -> item.kind().ifPresent(kind -> kinds.merge(kind, 1L, Long::sum)));
    return new DataSummary(
        all.size(),
        analysis.coded().relevant().count(),
        all.stream().filter(item -> item.coding().isPresent()).count(),
        Optional.of(years)
            .filter(range -> range.getCount() > 0)
            .map(range -> new YearRange(range.getMin(), range.getMax())),
        all.size() - years.getCount(),
        all.stream()
            .flatMap(item -> item.countries().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Country::compareTo)),
        all.stream().filter(item -> item.countries().isEmpty()).count(),
        ImmutableSortedMap.copyOf(kinds),
        all.stream().filter(item -> item.kind().isEmpty()).count());
  }

  /** Those whose codes came from the classifier. */
  public long codedByClassifier() {
    return interventions - codedBySource;
  }
}
