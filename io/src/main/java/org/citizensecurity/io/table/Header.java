package org.citizensecurity.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The names of the columns of a table; case and white space around them do not matter. */
public final class Header {
  private final ImmutableList<String> written;
  private final ImmutableList<String> names;
  private final ImmutableMap<String, Integer> positions;

  private Header(ImmutableList<String> written) {
    this.written = written;
    this.names = written.stream().map(Header::normal).collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    for (int i = names.size() - 1; i >= 0; i--) {
      builder.put(names.get(i), i);
    }
    this.positions = builder.buildKeepingLast();
  }

  /** A header of these cells. */
  static Header of(List<String> cells) {
    return new Header(ImmutableList.copyOf(cells));
  }

  /** The names in lower case, in the order of the file. */
  public ImmutableList<String> names() {
    return names;
  }

  /** The names as they are written in the file. */
  public ImmutableList<String> written() {
    return written;
  }

  /** The position of a column, counted from 0; the first one where the name occurs twice. */
  public OptionalInt find(String name) {
    Integer position = positions.get(normal(name));
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
