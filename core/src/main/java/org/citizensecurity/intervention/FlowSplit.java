package org.citizensecurity.intervention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citizensecurity.code.Code;
import org.citizensecurity.money.ExactSplit;
import org.citizensecurity.money.Money;
import org.citizensecurity.place.Country;
import org.citizensecurity.time.PartialDate;

/**
 * Splits a flow over countries, sectors or years. The parts are rounded to the smallest unit of the
 * currency by largest remainders ({@link ExactSplit}) and sum to the amount exactly. What has
 * percentages is split in their proportion, even where they do not sum to 100; the rest evenly.
 */
public final class FlowSplit {
  private FlowSplit() {}

  /** A part for each country of the intervention; none where it has no country. */
  public static ImmutableMap<Country, Flow> byCountry(Intervention intervention, Flow flow) {
    return split(flow, intervention.countries(), intervention.countryPercentages());
  }

  /** A part for each sector of one scheme; none where the intervention has no sector of it. */
  public static ImmutableMap<Code, Flow> bySector(
      Intervention intervention, Flow flow, String scheme) {
    ImmutableList<Code> sectors = intervention.sectors().stream()
        .filter(sector -> sector.scheme().equals(scheme))
        .collect(ImmutableList.toImmutableList());
    return split(flow, sectors, intervention.sectorPercentages());
  }

  /**
   * A part for each calendar year from the date to the last date: in equal parts where both name no
   * more than a year, otherwise by the days of each year. The whole in its year where the flow has
   * no last date; none where it has no date.
   */
  public static ImmutableSortedMap<Integer, Flow> byYear(Flow flow) {
    Optional<PartialDate> first = flow.date();
    if (first.isEmpty()) {
      return ImmutableSortedMap.of();
    }
    PartialDate from = first.get();
    PartialDate to = flow.until().orElse(from);
    List<Integer> years = IntStream.rangeClosed(from.year(), to.year()).boxed().toList();
    boolean whole = from.month() == 0 && to.month() == 0;
    List<BigDecimal> weights = years.stream()
        .map(year -> whole ? BigDecimal.ONE : days(year, from.firstDay(), to.lastDay()))
        .toList();
    List<Flow> parts = parts(flow, weights);
    ImmutableSortedMap.Builder<Integer, Flow> byYear = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < years.size(); i++) {
      Flow part = parts.get(i);
      byYear.put(
          years.get(i),
          flow.until().isEmpty()
              ? part
              : part.toBuilder()
                  .date(PartialDate.of(years.get(i)))
                  .until(Optional.empty())
                  .build());
    }
    return byYear.buildOrThrow();
  }

  private static BigDecimal days(int year, LocalDate from, LocalDate to) {
    LocalDate first = Year.of(year).atDay(1);
    LocalDate start = first.isBefore(from) ? from : first;
    LocalDate end = Year.of(year).atDay(Year.of(year).length());
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end.isAfter(to) ? to : end) + 1);
  }

  private static <K> ImmutableMap<K, Flow> split(
      Flow flow, Iterable<K> members, ImmutableMap<K, BigDecimal> percentages) {
    List<K> all = ImmutableList.copyOf(members);
    if (all.isEmpty()) {
      return ImmutableMap.of();
    }
    List<BigDecimal> weights = all.stream()
        .map(member -> percentages.getOrDefault(member, BigDecimal.ZERO))
        .toList();
    boolean given = weights.stream().anyMatch(weight -> weight.signum() > 0);
    List<Flow> parts =
        parts(flow, given ? weights : all.stream().map(member -> BigDecimal.ONE).toList());
    ImmutableMap.Builder<K, Flow> byMember = ImmutableMap.builder();
    for (int i = 0; i < all.size(); i++) {
      byMember.put(all.get(i), parts.get(i));
    }
    return byMember.buildOrThrow();
  }

  private static List<Flow> parts(Flow flow, List<BigDecimal> weights) {
    Money money = flow.money();
    int scale = Math.max(0, money.currency().getDefaultFractionDigits());
    List<Flow> parts = new ArrayList<>();
    for (BigDecimal part : ExactSplit.byWeights(money.amount(), weights, scale)) {
      parts.add(flow.toBuilder().money(new Money(part, money.currency())).build());
    }
    return parts;
  }
}
