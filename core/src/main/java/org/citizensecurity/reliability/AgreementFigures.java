package org.citizensecurity.reliability;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.citizensecurity.statistics.resampling.Resampling;

/** The figures on an agreement, each worked out when it is first asked for and then kept. */
public final class AgreementFigures {
  private final Agreement agreement;
  private final Supplier<ImmutableList<AgreementFigure>> overall;
  private final Supplier<ImmutableList<AgreementFigure>> byCode;

  private AgreementFigures(Agreement agreement, Resampling resampling) {
    this.agreement = agreement;
    this.overall = Suppliers.memoize(() -> AgreementFigure.of(agreement, resampling));
    this.byCode = Suppliers.memoize(() -> AgreementFigure.byCode(agreement, resampling));
  }

  /** The figures on this agreement; intervals that are resampled come from {@code resampling}. */
  public static AgreementFigures of(Agreement agreement, Resampling resampling) {
    return new AgreementFigures(agreement, resampling);
  }

  /** What they are about. */
  public Agreement agreement() {
    return agreement;
  }

  /** {@link AgreementFigure#of}. */
  public ImmutableList<AgreementFigure> overall() {
    return overall.get();
  }

  /** {@link AgreementFigure#byCode}. */
  public ImmutableList<AgreementFigure> byCode() {
    return byCode.get();
  }
}
