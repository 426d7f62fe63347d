package org.citizensecurity.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.Actors;
import org.citizensecurity.intervention.BareFlow;
import org.citizensecurity.intervention.ConvertedFlow;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowConversion;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.DeflatorKind;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/**
 * Flows without interventions, with their actors: for whatever only needs money.
 *
 * @param flows in the order of the input
 * @param actors all that give or receive
 */
public record FlowTable(ImmutableList<BareFlow> flows, Actors actors) implements Serializable {
  private static final FlowTable EMPTY = new FlowTable(ImmutableList.of(), Actors.NONE);

  /** Rejects an actor that is named and not there. */
  public FlowTable {
    for (BareFlow bare : flows) {
      bare.flow().provider().ifPresent(id -> check(actors, id));
      bare.flow().receiver().ifPresent(id -> check(actors, id));
    }
  }

  private static void check(Actors actors, ActorId id) {
    checkArgument(actors.byId().containsKey(id), "actor '%s' of a flow is not in the table", id);
  }

  /** Nothing. */
  public static FlowTable empty() {
    return EMPTY;
  }

  /** These flows and, after them, those; an actor of both is taken from the first. */
  public FlowTable and(FlowTable others) {
    return new FlowTable(
        ImmutableList.<BareFlow>builder().addAll(flows).addAll(others.flows).build(),
        actors.and(others.actors));
  }

  /** The flows that are wanted. */
  public FlowTable filter(Predicate<? super BareFlow> wanted) {
    return new FlowTable(
        flows.stream().filter(wanted).collect(ImmutableList.toImmutableList()), actors);
  }

  /** The flows on one basis, in one currency and one kind of prices: what may be added up. */
  public FlowTable only(AmountBasis basis, Currency currency, PriceBasis prices) {
    return filter(bare -> bare.flow().basis() == basis
        && bare.flow().money().currency().equals(currency)
        && bare.flow().prices().equals(prices));
  }

  /**
   * The exact sum of the flows of each group, ordered by group; flows without a group are in none.
   * Throws where amounts that cannot be added meet: see {@link #only}.
   */
  public <K extends Comparable<? super K>> ImmutableSortedMap<K, BigDecimal> sums(
      Function<? super BareFlow, Optional<K>> group) {
    Map<K, BigDecimal> sums = new TreeMap<>();
    for (BareFlow bare : flows) {
      checkAddable(bare.flow(), flows.get(0).flow());
      group
          .apply(bare)
          .ifPresent(key -> sums.merge(key, bare.flow().money().amount(), BigDecimal::add));
    }
    return ImmutableSortedMap.copyOf(sums);
  }

  /** The exact sum of all flows, 0 for none; throws where amounts that cannot be added meet. */
  public BigDecimal total() {
    return sums(bare -> Optional.of("")).getOrDefault("", BigDecimal.ZERO);
  }

  private static void checkAddable(Flow one, Flow other) {
    checkArgument(
        one.basis() == other.basis()
            && one.money().currency().equals(other.money().currency())
            && one.prices().equals(other.prices()),
        "flows differ in basis, currency or prices: choose some with only(...)");
  }

  /**
   * The price level of each year as these flows imply it, where the same amounts are given in
   * current prices and in those of {@code baseYear}: current over constant, 1 in the base year. Years
   * in which a sum is not above 0 have none; flows that cover no whole year are left out.
   */
  public Deflator impliedDeflator(
      AmountBasis basis, Currency currency, int baseYear, String source) {
    ImmutableSortedMap<Integer, BigDecimal> current =
        only(basis, currency, PriceBasis.CURRENT).sums(FlowTable::wholeYear);
    ImmutableSortedMap<Integer, BigDecimal> constant =
        only(basis, currency, PriceBasis.constant(baseYear)).sums(FlowTable::wholeYear);
    ImmutableSortedMap.Builder<Integer, BigDecimal> levels = ImmutableSortedMap.naturalOrder();
    current.forEach((year, sum) -> {
      BigDecimal fixed = constant.getOrDefault(year, BigDecimal.ZERO);
      if (sum.signum() > 0 && fixed.signum() > 0) {
        levels.put(year, sum.divide(fixed, MathContext.DECIMAL128));
      }
    });
    return new Deflator(DeflatorKind.IMPLIED, currency, levels.build(), source);
  }

  /** The year of a flow, for {@link #sums}. */
  public static Optional<Integer> year(BareFlow bare) {
    return bare.flow().year().stream().boxed().findFirst();
  }

  private static Optional<Integer> wholeYear(BareFlow bare) {
    return year(bare).filter(year -> bare.flow().until().isEmpty());
  }

  /** Converts all flows; one that cannot be is a problem and as it was. The rows are the flows. */
  public WithProblems<FlowTable> convert(FlowConversion conversion) {
    ProblemCollector problems = new ProblemCollector();
    List<BareFlow> converted = new ArrayList<>();
    long rejected = 0;
    for (BareFlow bare : flows) {
      Location place = Location.of("flows", converted.size() + 1L).at("amount");
      Optional<ConvertedFlow> one = conversion.convert(
          bare.flow(),
          expected -> problems.add(
              ProblemCode.MISSING_RATE,
              Severity.NOTICE,
              place,
              bare.flow().money().toString(),
              expected));
      rejected += one.isPresent() ? 0 : 1;
      converted.add(
          one.<BareFlow>map(done -> bare.toBuilder().flow(done.converted()).build())
              .orElse(bare));
    }
    return new WithProblems<>(
        new FlowTable(ImmutableList.copyOf(converted), actors),
        problems.problems(),
        new RowCount(converted.size() - rejected, rejected));
  }
}
