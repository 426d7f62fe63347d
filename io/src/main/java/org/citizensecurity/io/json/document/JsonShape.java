package org.citizensecurity.io.json.document;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * What a kind of document holds.
 *
 * @param format what the property {@code format} says, where it is there
 * @param values the names of single values
 * @param lists the names of lists of records
 * @param exact whether any wrong value breaks its record; see {@link
 *     org.citizensecurity.io.record.Entry#exact}
 */
public record JsonShape(
    String format, ImmutableList<String> values, ImmutableList<String> lists, boolean exact) {
  /** The property that names the format. */
  public static final String FORMAT = "format";

  boolean has(String name) {
    return values.contains(name) || lists.contains(name);
  }

  /** All names. */
  ImmutableList<String> names() {
    return Stream.concat(values.stream(), lists.stream()).collect(ImmutableList.toImmutableList());
  }

  /** What a document must have something of. */
  String expected() {
    return (values.isEmpty() ? "one of the lists " : "one of ") + String.join(", ", names());
  }
}
