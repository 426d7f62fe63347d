package org.citizensecurity.io.tidy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.io.record.ActorFields;
import org.citizensecurity.io.record.CellText;
import org.citizensecurity.io.record.InterventionFields;
import org.citizensecurity.io.record.SiteFields;

/**
 * How the items of a list in a cell are made of parts.
 *
 * @param example an item
 * @param parts the names of the parts
 * @param needed how many parts must be there; after them come all or none
 * @param separators what stands between the parts
 * @param closing what ends an item that has all parts
 */
record ListCell(
    String example,
    ImmutableList<String> parts,
    int needed,
    ImmutableList<String> separators,
    String closing) {
  private static final ListCell SHARES = new ListCell(
      "DAC5:15132 or DAC5:15132=40",
      ImmutableList.of("scheme", "value", "percentage"),
      2,
      ImmutableList.of(":", "="),
      "");
  private static final ListCell CODES = new ListCell(
      "GEONAMES:3688685", ImmutableList.of("scheme", "value"), 2, ImmutableList.of(":"), "");
  private static final ImmutableMap<String, ListCell> BY_COLUMN = ImmutableMap.of(
      InterventionFields.COUNTRIES,
      new ListCell(
          "CO or CO=60", ImmutableList.of("country", "percentage"), 1, ImmutableList.of("="), ""),
      InterventionFields.REGIONS,
      SHARES,
      InterventionFields.SECTORS,
      SHARES,
      InterventionFields.POLICY_MARKERS,
      new ListCell(
          "DAC-MARKER:1 or DAC-MARKER:1=PRINCIPAL",
          ImmutableList.of("scheme", "value", "significance"),
          2,
          ImmutableList.of(":", "="),
          ""),
      InterventionFields.RELATED,
      new ListCell(
          "CHILD:XM-1-2",
          ImmutableList.of("relationship", "intervention"),
          2,
          ImmutableList.of(":"),
          ""),
      InterventionFields.TAGS,
      CODES,
      SiteFields.CODES,
      CODES,
      InterventionFields.ACTORS,
      new ListCell("FUNDING:idb", ImmutableList.of("role", "actor"), 2, ImmutableList.of(":"), ""),
      ActorFields.ALIASES,
      new ListCell(
          "CIDA or CIDA [1968/2013]",
          ImmutableList.of("name", "since", "until"),
          1,
          ImmutableList.of(" [", "/"),
          "]"));

  /** How the items of this column are made. */
  static ListCell of(String column) {
    ListCell found = BY_COLUMN.get(column);
    checkArgument(found != null, "no list in a column '%s'", column);
    return found;
  }

  /** The parts of an item by name; empty where the item is not made as it should be. */
  Optional<ImmutableMap<String, String>> split(String item) {
    ImmutableMap.Builder<String, String> found = ImmutableMap.builder();
    int start = 0;
    int length = item.length();
    for (int i = 0; i < separators.size(); i++) {
      int end = CellText.find(item, separator(i), start);
      if (end < 0) {
        if (i + 1 != needed) {
          return Optional.empty();
        }
        return Optional.of(
            found.put(parts.get(i), CellText.plain(item.substring(start))).buildOrThrow());
      }
      found.put(parts.get(i), CellText.plain(item.substring(start, end)));
      start = end + 1;
    }
    if (!closing.isEmpty()) {
      if (!item.endsWith(closing)) {
        return Optional.empty();
      }
      length -= closing.length();
    }
    return Optional.of(found
        .put(parts.get(parts.size() - 1), CellText.plain(item.substring(start, length)))
        .buildOrThrow());
  }

  /** An item of these parts. */
  String join(Map<String, String> given) {
    boolean whole = parts.subList(needed, parts.size()).stream().anyMatch(given::containsKey);
    int last = whole ? parts.size() : needed;
    StringBuilder item = new StringBuilder(escaped(0, given));
    for (int i = 1; i < last; i++) {
      item.append(separators.get(i - 1)).append(escaped(i, given));
    }
    return item.append(whole ? closing : "").toString();
  }

  private String escaped(int part, Map<String, String> given) {
    String next = part < separators.size() ? separators.get(part).strip() : "";
    return CellText.escaped(given.getOrDefault(parts.get(part), ""), next);
  }

  private char separator(int index) {
    String separator = separators.get(index);
    return separator.charAt(separator.length() - 1);
  }
}
