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
      new Metric("number of interventions", "interventions", Equal.ONE);

  /** A constant, so that the metric equals itself after it was serialised. */
  private enum Equal implements Metric.Weight {
    ONE;

    @Override
    public Optional<BigDecimal> of(CodedIntervention intervention) {
      return Optional.of(BigDecimal.ONE);
    }
  }

  /** The years in which it is known to be active, up to {@code lastYear}; unknown where none is. */
  public static Metric activeYears(int lastYear) {
    return new Metric(
        "active years to " + lastYear,
        "years",
        coded -> Optional.of(coded.intervention().span().activeYears(lastYear).count())
            .filter(years -> years > 0)
            .map(BigDecimal::valueOf));
  }

  /**
   * The sum of its flows on one basis, in one currency and one kind of prices; unknown where it has
   * none of these. Other currencies are not converted.
   */
  public static Metric money(AmountBasis basis, Currency currency, PriceBasis prices) {
    return new Metric(
        "%s in %s prices".formatted(basis.label(Language.ENGLISH), prices),
        currency.getCurrencyCode(),
        coded -> coded.intervention().flows().stream()
            .filter(flow -> matches(flow, basis, currency, prices))
            .map(flow -> flow.money().amount())
            .reduce(BigDecimal::add));
  }

  private static boolean matches(
      Flow flow, AmountBasis basis, Currency currency, PriceBasis prices) {
    return flow.basis() == basis
        && flow.money().currency().equals(currency)
        && flow.prices().equals(prices);
  }
}
