package org.citizensecurity.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** How p-values of several tests are adjusted for there being several. */
public enum PValueAdjustment implements Coded {
  /** Keeps the chance of any false claim down. */
  HOLM(
      "holm",
      Meaning.of(
          "Holm",
          "Holm",
          "Holm",
          "Controls the chance of one or more false rejections, under any dependence.",
          "S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70")),
  /** Keeps the expected part of false claims among the claims down. */
  BENJAMINI_HOCHBERG(
      "benjamini_hochberg",
      Meaning.of(
          "Benjamini-Hochberg",
          "Benjamini-Hochberg",
          "Benjamini-Hochberg",
          "Controls the expected part of false ones among the rejections, for independent or positively dependent tests.",
          "Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300"));

  /** All members by code. */
  public static final CodeIndex<PValueAdjustment> CODES =
      CodeIndex.of(PValueAdjustment.class, "p-value adjustment");

  private final String code;
  private final Meaning meaning;

  PValueAdjustment(String code, Meaning meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static PValueAdjustment of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<PValueAdjustment> find(String code) {
    return CODES.find(code);
  }

  /**
   * The adjusted p-values, in the order given. With p sorted upwards and m tests, Holm is the
   * running maximum of {@code (m - i + 1) p(i)}, Benjamini-Hochberg the running minimum from the
   * end of {@code m p(i) / i}, both at most 1. No values give no values, one value stays as it is;
   * throws if one is not in [0, 1].
   */
  public ImmutableDoubleArray adjust(double... pValues) {
    int tests = pValues.length;
    for (double p : pValues) {
      checkArgument(p >= 0 && p <= 1, "p-value %s is not between 0 and 1", p);
    }
    int[] upwards = IntStream.range(0, tests)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> pValues[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double[] adjusted = new double[tests];
    if (this == HOLM) {
      double largest = 0;
      for (int i = 0; i < tests; i++) {
        largest = Math.max(largest, (tests - i) * pValues[upwards[i]]);
        adjusted[upwards[i]] = Math.min(1, largest);
      }
    } else {
      double smallest = 1;
      for (int i = tests - 1; i >= 0; i--) {
        smallest = Math.min(smallest, pValues[upwards[i]] * tests / (i + 1));
        adjusted[upwards[i]] = smallest;
      }
    }
    return ImmutableDoubleArray.copyOf(adjusted);
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
