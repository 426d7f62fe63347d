package org.citizensecurity.io.record;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that somebody may have meant: for messages only, never to be applied. */
public final class Nearest {
  private static final int LONG_ENOUGH = 5;

  private Nearest() {}

  /** The name with the fewest letters to change, in any case; none where more than a third would change. */
  public static Optional<String> name(String wanted, Collection<String> names) {
    String folded = wanted.strip().toLowerCase(Locale.ROOT);
    int most = Math.max(1, folded.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - folded.length()) <= most)
        .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= most)
        .min(comparingInt(name -> distance(folded, name.toLowerCase(Locale.ROOT))));
  }

  /**
   * What was expected in the place of {@code wanted}: one of these, and perhaps the nearest. A short
   * word is near to too many for that.
   */
  public static String oneOf(String wanted, Collection<String> names) {
    return "one of " + String.join(", ", names)
        + Optional.of(wanted.strip())
            .filter(word -> word.length() >= LONG_ENOUGH)
            .flatMap(word -> name(word, names))
            .map("; perhaps %s"::formatted)
            .orElse("");
  }

  /** Optimal string alignment: letters to add, leave out, change or swap with the next. */
  private static int distance(String a, String b) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      beforePrevious = previous;
      previous = current;
    }
    return previous[b.length()];
  }
}
