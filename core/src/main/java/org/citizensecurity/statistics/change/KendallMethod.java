package org.citizensecurity.statistics.change;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How the p-value of a Mann-Kendall test was found. */
public enum KendallMethod implements Coded {
  /** All orders of the values counted. */
  EXACT(
      "exact",
      Meaning.of(
          "Exact",
          "Exacto",
          "Exato",
          "The distribution of S over all orders of the values, which needs values without ties.",
          "M. G. Kendall, Rank Correlation Methods, 4th ed. (1970)")),
  /** Normal approximation. */
  NORMAL(
      "normal",
      Meaning.of(
          "Normal approximation",
          "Aproximación normal",
          "Aproximação normal",
          "A normal distribution with the variance of S for ties, after a continuity correction.",
          "M. G. Kendall, Rank Correlation Methods, 4th ed. (1970)")),
  /** Normal approximation for values that depend on those before them. */
  HAMED_RAO(
      "hamed_rao",
      Meaning.of(
          "Corrected for autocorrelation (Hamed-Rao)",
          "Corregido por autocorrelación (Hamed-Rao)",
          "Corrigido para autocorrelação (Hamed-Rao)",
          "The normal approximation with the variance of S scaled by the autocorrelation of the detrended ranks.",
          "K. H. Hamed and A. R. Rao, Journal of Hydrology 204 (1998) 182-196")),
  /** Shuffles of what the values are made of. */
  PERMUTATION(
      "permutation",
      Meaning.of(
          "Permutation",
          "Permutación",
          "Permutação",
          "The distribution of S when what the values are made of is dealt out over time at random.",
          "B. Phipson and G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) article 39"));

  /** All members by code. */
  public static final CodeIndex<KendallMethod> CODES =
      CodeIndex.of(KendallMethod.class, "Mann-Kendall method");

  private final String code;
  private final Meaning meaning;

  KendallMethod(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static KendallMethod of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<KendallMethod> find(String code) {
    return CODES.find(code);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
