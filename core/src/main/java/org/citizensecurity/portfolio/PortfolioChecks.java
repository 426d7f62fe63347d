package org.citizensecurity.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.Language;

/** Finds what would be counted twice. Nothing is taken out. */
public final class PortfolioChecks {
  private PortfolioChecks() {}

  /**
   * Groups of interventions with different ids that look like one: the same title (case, white
   * space and punctuation aside), countries and year of launch. What has no title looks like
   * nothing else. In the order of the portfolio.
   */
  public static ImmutableList<ImmutableList<InterventionId>> likelyDuplicates(Portfolio portfolio) {
    return portfolio.interventions().stream()
        .collect(groupingBy(Likeness::of, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(group -> !group.getKey().title().isEmpty() && group.getValue().size() > 1)
        .map(Map.Entry::getValue)
        .map(PortfolioChecks::ids)
        .collect(toImmutableList());
  }

  /** Interventions whose parent is in the portfolio as well: their money may be in both. */
  public static ImmutableList<InterventionId> partsOfOthers(Portfolio portfolio) {
    Set<InterventionId> present = portfolio.byId().keySet();
    return ids(portfolio.interventions().stream()
        .filter(intervention -> intervention.parent().filter(present::contains).isPresent())
        .toList());
  }

  private static ImmutableList<InterventionId> ids(List<Intervention> interventions) {
    return interventions.stream().map(Intervention::id).collect(toImmutableList());
  }

  private record Likeness(String title, Set<Country> countries, int year) {
    private static final CharMatcher NOISE =
        CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));

    static Likeness of(Intervention intervention) {
      String title =
          intervention.title().in(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
      return new Likeness(
          NOISE.removeFrom(title).toLowerCase(Locale.ROOT),
          intervention.countries(),
          intervention.span().startYear().orElse(0));
    }
  }
}
