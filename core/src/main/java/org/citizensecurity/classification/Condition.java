package org.citizensecurity.classification;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What must stand near a term, or must not, for it to count. Names are those of contexts of the
 * codebook; a name counts within {@value Scan#NEAR} words in the same field, with {@code @record}
 * after it anywhere in the record.
 *
 * @param needs contexts of which one must be there; empty asks for none
 * @param unless contexts of which none may be there
 * @param strict whether the text around must be in a language of the term
 */
@Immutable
public record Condition(
    ImmutableSortedSet<String> needs, ImmutableSortedSet<String> unless, boolean strict)
    implements Serializable {
  /** No condition. */
  public static final Condition NONE =
      new Condition(ImmutableSortedSet.of(), ImmutableSortedSet.of(), false);

  /** Ends the name of a context that may stand anywhere in the record. */
  public static final String ANYWHERE = "@record";

  /** Reads names separated by spaces. */
  public static Condition parse(String needs, String unless, boolean strict) {
    Condition condition = new Condition(names(needs), names(unless), strict);
    return condition.equals(NONE) ? NONE : condition;
  }

  /** The names of all contexts that it asks for, without {@link #ANYWHERE}. */
  public ImmutableSortedSet<String> contexts() {
    if (needs.isEmpty() && unless.isEmpty()) {
      return needs;
    }
    return Stream.concat(needs.stream(), unless.stream())
        .map(name -> name.replace(ANYWHERE, ""))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<String> names(String cell) {
    return ImmutableSortedSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(cell));
  }
}
