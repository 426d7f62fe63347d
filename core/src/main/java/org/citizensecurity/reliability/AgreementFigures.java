package org.citizensecurity.reliability;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.citizensecurity.statistics.resampling.Resampling;

/** The figures on an agreement, each worked out when it is first asked for and then kept. */
public final class AgreementFigures {
  private final Agreement agreement;
  private final Supplier<ImmutableList<Figure>> overall;
  private final Supplier<ImmutableList<Figure>> byCode;

  private AgreementFigures(Agreement agreement, Resampling resampling) {
    this.agreement = agreement;
    this.overall = Suppliers.memoize(() -> Figure.of(agreement, resampling));
    this.byCode = Suppliers.memoize(() -> Figure.byCode(agreement, resampling));
  }

  /** The figures on this agreement; intervals that are resampled come from {@code resampling}. */
  public static AgreementFigures of(Agreement agreement, Resampling resampling) {
    return new AgreementFigures(agreement, resampling);
  }

  /** What they are about. */
  public Agreement agreement() {
    return agreement;
  }

  /** {@link Figure#of}. */
  public ImmutableList<Figure> overall() {
    return overall.get();
  }

  /** {@link Figure#byCode}. */
  public ImmutableList<Figure> byCode() {
    return byCode.get();
  }
}
