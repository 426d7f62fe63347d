package org.citizensecurity.io.iati;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.code.ResourceTable;

/**
 * What a column of a table of activities holds.
 *
 * @param name with {@code _} between its words
 * @param rank where it stands among all known columns
 * @param group the element of the activity; blank for an attribute of the activity itself
 * @param fixed what the element has besides, such as {@code @type=2}; blank for nothing
 * @param below the elements below the group
 * @param attribute blank where the value is the text of the element
 */
record IatiColumn(
    String name,
    int rank,
    String group,
    String fixed,
    ImmutableList<String> below,
    String attribute) {
  /** The column without which a table is none of activities. */
  static final String IDENTIFIER = "iati-identifier";

  private static final String NARRATIVE = "narrative";
  private static final ImmutableSet<String> OFTEN_IN_ONE = ImmutableSet.of(
      NARRATIVE,
      "sector",
      "recipient-country",
      "recipient-region",
      "aid-type",
      "administrative",
      "location-id");
  private static final ImmutableSet<String> MONEY =
      ImmutableSet.of("transaction", "budget", "planned-disbursement");
  private static final Pattern PATH =
      Pattern.compile("([^\\[/@]*)(?:\\[([^\\]]*)\\])?((?:/[^/@]+)*)(?:@(.+))?");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final URL TABLE = requireNonNull(IatiColumn.class.getResource("iati-columns.tsv"));
  private static final ImmutableMap<String, Optional<IatiColumn>> KNOWN = known();

  private static ImmutableMap<String, Optional<IatiColumn>> known() {
    ImmutableMap.Builder<String, Optional<IatiColumn>> known = ImmutableMap.builder();
    int rank = 0;
    for (ImmutableMap<String, String> row : ResourceTable.read(TABLE)) {
      String name = row.getOrDefault("name", "");
      known.put(name, of(name, rank++, row.getOrDefault("path", "")));
    }
    return known.buildOrThrow();
  }

  private static Optional<IatiColumn> of(String name, int rank, String path) {
    Matcher matcher = PATH.matcher(path);
    if (path.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new IatiColumn(
        name,
        rank,
        matcher.group(1),
        Optional.ofNullable(matcher.group(2)).orElse(""),
        ImmutableList.copyOf(Splitter.on('/').omitEmptyStrings().split(matcher.group(3))),
        Optional.ofNullable(matcher.group(4)).orElse("")));
  }

  /** Whether there is such a column, if only one with the names of codes. */
  static boolean isKnown(String header) {
    return KNOWN.containsKey(normal(header));
  }

  /** What a column of this name holds, however its words are joined; none for names of codes. */
  static Optional<IatiColumn> find(String header) {
    return KNOWN.getOrDefault(normal(header), Optional.empty());
  }

  private static String normal(String header) {
    String words = NO_WORD.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("_");
    return words.replaceAll("^_|_$", "");
  }

  /** The element that it says something of, apart from others with the same name. */
  String element() {
    return group + "[" + fixed + "]";
  }

  /** Where its value stands. */
  String path() {
    return element() + "/" + String.join("/", below) + "@" + attribute;
  }

  /** Whether it holds words, which may have the signs in them that separate codes. */
  boolean isText() {
    return attribute.isEmpty() && (below.contains(NARRATIVE) || group.equals(IDENTIFIER));
  }

  /** Whether one element may have several of them. */
  boolean isOftenInOne() {
    return below.stream().anyMatch(OFTEN_IN_ONE::contains);
  }

  /** Whether it belongs to a transaction or to a sum of them. */
  boolean isOfTransaction() {
    return group.equals("transaction");
  }

  /** Whether it tells of the activity and not of one of its amounts. */
  boolean isOfActivity() {
    return !MONEY.contains(group);
  }

  /** Whether amounts are read by what it says of the activity. */
  boolean isDefault() {
    return group.isEmpty() || group.equals(IDENTIFIER) || group.startsWith("default-");
  }
}
