package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of the library's own that lies beside a class: UTF-8, a header row, cells separated by
 * tabs, without quotes. Lines that start with {@code #} are comments. Files of users are read by
 * the io module.
 */
public final class ResourceTable {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('\t');

  private ResourceTable() {}

  /** The rows of the table {@code name} beside {@code neighbour}, each a map from column to cell. */
  public static ImmutableList<ImmutableMap<String, String>> read(Class<?> neighbour, String name) {
    URL url = neighbour.getResource(name);
    checkArgument(url != null, "table %s is not beside %s", name, neighbour);
    return read(url);
  }

  /**
   * The rows of the table at {@code url}, each a map from column to cell. Another module must look
   * for its tables itself, since a module hides its resources.
   */
  public static ImmutableList<ImmutableMap<String, String>> read(URL url) {
    List<String> lines = LINES.splitToList(text(url).replace("\r", "")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
    checkArgument(!lines.isEmpty(), "table %s has no header", url);
    List<String> header = CELLS.splitToList(lines.get(0));
    ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = CELLS.splitToList(line);
      checkArgument(
          cells.size() == header.size(),
          "table %s has %s cells, expected %s, in the line '%s'",
          url,
          cells.size(),
          header.size(),
          line);
      rows.add(row(header, cells));
    }
    return rows.build();
  }

  private static ImmutableMap<String, String> row(List<String> header, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builderWithExpectedSize(header.size());
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i).strip());
    }
    return row.buildOrThrow();
  }

  private static String text(URL url) {
    try {
      return Resources.toString(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + url + " cannot be read", e);
    }
  }
}
