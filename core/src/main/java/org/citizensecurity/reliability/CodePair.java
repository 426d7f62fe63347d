package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;

/**
 * What two coders say about one record.
 *
 * @param id of the record
 * @param first codes of the first coder, or of the reference; at least one
 * @param second codes of the second; none where it has no answer
 */
public record CodePair(String id, ImmutableSet<String> first, ImmutableSet<String> second)
    implements Serializable {
  /** What stands for no answer where a code must stand: {@code -}. */
  public static final String NO_ANSWER = "-";

  /** Rejects a first coder without codes. */
  public CodePair {
    checkArgument(!first.isEmpty(), "record '%s' has no codes to compare with", id);
  }

  /** Whether both say exactly the same. */
  public boolean agrees() {
    return first.equals(second);
  }

  /** The codes of the first as one text, in alphabetical order. */
  String firstText() {
    return text(first);
  }

  /** The codes of the second as one text, in alphabetical order. */
  String secondText() {
    return second.isEmpty() ? NO_ANSWER : text(second);
  }

  /** Sets that are the same must look the same. */
  private static String text(ImmutableSet<String> codes) {
    return String.join(";", ImmutableSortedSet.copyOf(codes));
  }
}
