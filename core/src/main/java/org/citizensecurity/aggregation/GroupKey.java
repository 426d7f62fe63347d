package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A group by one or more dimensions.
 *
 * @param parts one key for each dimension, in their order
 */
public record GroupKey(ImmutableList<Comparable<?>> parts)
    implements Comparable<GroupKey>, Serializable {
  private static final Comparator<Iterable<Comparable<?>>> ORDER =
      Ordering.from(GroupKey::compareParts).lexicographical();

  /** By the first part that differs; keys of one dimension are of one type. */
  @Override
  public int compareTo(GroupKey other) {
    return ORDER.compare(parts, other.parts);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int compareParts(Comparable a, Comparable b) {
    return a.compareTo(b);
  }
}
