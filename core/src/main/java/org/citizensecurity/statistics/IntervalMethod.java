package org.citizensecurity.statistics;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How a confidence interval was made. */
public enum IntervalMethod implements Coded {
  /** Score interval of a proportion. */
  WILSON(
      "wilson",
      Meaning.of(
          "Wilson score",
          "Puntuación de Wilson",
          "Escore de Wilson",
          "The proportions that a score test does not reject; it stays within 0 and 1.",
          "E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212")),
  /** Ordered pairwise slopes at the ranks that Kendall's S allows. */
  SEN(
      "sen",
      Meaning.of(
          "Sen",
          "Sen",
          "Sen",
          "Pairwise slopes at the ranks given by the normal approximation of Kendall's S.",
          "P. K. Sen, Journal of the American Statistical Association 63 (1968) 1379-1389")),
  /** Estimate plus and minus a multiple of its standard error. */
  WALD(
      "wald",
      Meaning.of(
          "Wald",
          "Wald",
          "Wald",
          "The estimate plus and minus a normal quantile times its standard error.",
          "A. Wald, Transactions of the American Mathematical Society 54 (1943) 426-482")),
  /** Percentiles of the bootstrap distribution. */
  BOOTSTRAP_PERCENTILE(
      "bootstrap_percentile",
      Meaning.of(
          "Bootstrap percentile",
          "Percentil bootstrap",
          "Percentil bootstrap",
          "Percentiles of the statistic over samples drawn with replacement from the sample.",
          "B. Efron, Annals of Statistics 7 (1979) 1-26")),
  /** Corrected share with estimated sensitivity and specificity. */
  LANG_REICZIGEL(
      "lang_reiczigel",
      Meaning.of(
          "Lang and Reiczigel",
          "Lang y Reiczigel",
          "Lang e Reiczigel",
          "Around a share that is corrected for misclassification, with the chance in sensitivity and specificity.",
          "Z. Lang and J. Reiczigel, Preventive Veterinary Medicine 113 (2014) 13-22"));

  /** All members by code. */
  public static final CodeIndex<IntervalMethod> CODES =
      CodeIndex.of(IntervalMethod.class, "interval method");

  private final String code;
  private final Meaning meaning;

  IntervalMethod(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static IntervalMethod of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<IntervalMethod> find(String code) {
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
