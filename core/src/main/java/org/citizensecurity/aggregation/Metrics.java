package org.citizensecurity.aggregation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.PriceBasis;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.text.Language;

/** The weights of the field. */
public final class Metrics {
  private Metrics() {}

  /** Each intervention weighs one. */
  public static final Metric NUMBER =
      new Metric("number of interventions", "interventions", new One());

  /** The years in which it is known to be active, up to {@code lastYear}; unknown where none is. */
  public static Metric activeYears(int lastYear) {
    return new Metric("active years to " + lastYear, "years", new ActiveYears(lastYear));
  }

  /**
   * The sum of its flows on one basis, in one currency and one kind of prices; unknown where it has
   * none of these. Other currencies are not converted.
   */
  public static Metric money(AmountBasis basis, Currency currency, PriceBasis prices) {
    return new Metric(
        "%s in %s prices".formatted(basis.label(Language.ENGLISH), prices),
        currency.getCurrencyCode(),
        new SumOfFlows(basis, currency, prices));
  }

  // Records, not lambdas: a weight that was serialised still equals the original.

  private record One() implements Metric.Weight {
    @Override
    public Optional<BigDecimal> of(CodedIntervention coded) {
      return Optional.of(BigDecimal.ONE);
    }
  }

  private record ActiveYears(int lastYear) implements Metric.Weight {
    @Override
    public Optional<BigDecimal> of(CodedIntervention coded) {
      return Optional.of(coded.intervention().span().activeYears(lastYear).count())
          .filter(years -> years > 0)
          .map(BigDecimal::valueOf);
    }
  }

  private record SumOfFlows(AmountBasis basis, Currency currency, PriceBasis prices)
      implements Metric.Weight {
    @Override
    public Optional<BigDecimal> of(CodedIntervention coded) {
      return coded.intervention().flows().stream()
          .filter(this::matches)
          .map(flow -> flow.money().amount())
          .reduce(BigDecimal::add);
    }

    private boolean matches(Flow flow) {
      return flow.basis() == basis
          && flow.money().currency().equals(currency)
          && flow.prices().equals(prices);
    }
  }
}
