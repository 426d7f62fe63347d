package org.citizensecurity.intervention;

import com.google.common.collect.ImmutableList;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citizensecurity.money.ConvertedMoney;
import org.citizensecurity.money.Deflator;
import org.citizensecurity.money.ExchangeRates;
import org.citizensecurity.money.Money;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;

/**
 * Brings flows into one currency and, if wanted, into the prices of one year. The year of a rate is
 * that of the flow's date, or the base year of its prices where these are constant. An amount is
 * first brought into the currency that the deflator is for, then into the prices of the base year,
 * then by the rate of that year into the wanted currency. What lacks a date, a rate or a price level
 * is not converted and never taken for 0.
 */
public final class FlowConversion {
  private static final MathContext NOTE_DIGITS = new MathContext(12);

  private final Currency target;
  private final ExchangeRates rates;
  private final OptionalInt baseYear;
  private final Function<Flow, Optional<Deflator>> deflators;

  private FlowConversion(
      Currency target,
      ExchangeRates rates,
      OptionalInt baseYear,
      Function<Flow, Optional<Deflator>> deflators) {
    this.target = target;
    this.rates = rates;
    this.baseYear = baseYear;
    this.deflators = deflators;
  }

  /** Into another currency, in the prices that the flows have. */
  public static FlowConversion to(Currency target, ExchangeRates rates) {
    return new FlowConversion(target, rates, OptionalInt.empty(), flow -> Optional.empty());
  }

  /** The same in the prices of one year, by one deflator for all. */
  public FlowConversion inPricesOf(int year, Deflator deflator) {
    return inPricesOf(year, flow -> Optional.of(deflator));
  }

  /** The same in the prices of one year, each flow by a deflator of its own, such as its donor's. */
  public FlowConversion inPricesOf(int year, Function<Flow, Optional<Deflator>> ofFlow) {
    return new FlowConversion(target, rates, OptionalInt.of(year), ofFlow);
  }

  /** The flows that can be converted; each other one is a problem and counted as rejected. */
  public WithProblems<ImmutableList<ConvertedFlow>> convertAll(Iterable<Flow> flows) {
    ProblemCollector problems = new ProblemCollector();
    List<ConvertedFlow> converted = new ArrayList<>();
    long rejected = 0;
    for (Flow flow : flows) {
      Location place = Location.of("flows", converted.size() + rejected + 1).at("amount");
      Optional<ConvertedFlow> one = convert(
          flow,
          expected -> problems.add(
              ProblemCode.MISSING_RATE,
              Severity.ROW_REJECTED,
              place,
              flow.money().toString(),
              expected));
      one.ifPresent(converted::add);
      rejected += one.isPresent() ? 0 : 1;
    }
    return new WithProblems<>(
        ImmutableList.copyOf(converted),
        problems.problems(),
        new RowCount(converted.size(), rejected));
  }

  /** One flow; where it cannot be converted {@code missing} is told what would be needed. */
  public Optional<ConvertedFlow> convert(Flow flow, Consumer<String> missing) {
    boolean otherPrices = baseYear.isPresent() && !flow.prices().baseYear().equals(baseYear);
    if (!otherPrices && flow.money().currency().equals(target)) {
      return Optional.of(new ConvertedFlow(flow, flow, ImmutableList.of()));
    }
    OptionalInt year =
        flow.prices().baseYear().isPresent() ? flow.prices().baseYear() : flow.year();
    if (year.isEmpty()) {
      missing.accept("a date, whose year gives the rate");
      return Optional.empty();
    }
    Steps steps = new Steps(flow.money(), year.getAsInt(), missing);
    if (otherPrices && year.getAsInt() != baseYear.getAsInt()) {
      steps.reprice(flow);
    }
    steps.exchange(target);
    return steps.finish(flow);
  }

  private Flow converted(Flow flow, Money money, ImmutableList<ConvertedMoney> steps) {
    String how = Stream.concat(flow.note().stream(), steps.stream().map(FlowConversion::words))
        .collect(Collectors.joining("; "));
    return flow.toBuilder()
        .money(money)
        .prices(baseYear.isPresent() ? PriceBasis.constant(baseYear.getAsInt()) : flow.prices())
        .note(Optional.of(how).filter(note -> !note.isEmpty()))
        .build();
  }

  private static String words(ConvertedMoney step) {
    return "%s times %s of %d (%s)"
        .formatted(
            step.original(),
            step.factor().round(NOTE_DIGITS).toPlainString(),
            step.year(),
            step.source());
  }

  /** An amount on its way, until something is missing. */
  private final class Steps {
    private final List<ConvertedMoney> taken = new ArrayList<>();
    private final Consumer<String> missing;
    private Money money;
    private int year;
    private boolean stuck;

    Steps(Money money, int year, Consumer<String> missing) {
      this.money = money;
      this.year = year;
      this.missing = missing;
    }

    void reprice(Flow flow) {
      int base = baseYear.orElseThrow();
      Optional<Deflator> deflator = deflators.apply(flow);
      if (deflator.isEmpty()) {
        stop("a deflator for it");
        return;
      }
      exchange(deflator.get().currency());
      if (!stuck) {
        take(
            deflator.get().convert(money, year, base),
            "price levels of %d and %d in %s"
                .formatted(year, base, deflator.get().source()));
        year = base;
      }
    }

    void exchange(Currency currency) {
      if (!stuck && !money.currency().equals(currency)) {
        take(
            rates.convert(money, currency, year),
            "a rate from %s to %s in %d in %s"
                .formatted(money.currency(), currency, year, rates.source()));
      }
    }

    private void take(Optional<ConvertedMoney> step, String expected) {
      if (step.isPresent()) {
        taken.add(step.get());
        money = step.get().converted();
      } else {
        stop(expected);
      }
    }

    private void stop(String expected) {
      stuck = true;
      missing.accept(expected);
    }

    Optional<ConvertedFlow> finish(Flow flow) {
      ImmutableList<ConvertedMoney> steps = ImmutableList.copyOf(taken);
      return stuck
          ? Optional.empty()
          : Optional.of(new ConvertedFlow(flow, converted(flow, money, steps), steps));
    }
  }
}
