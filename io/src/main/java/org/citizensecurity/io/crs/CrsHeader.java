package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.citizensecurity.io.table.Header;

/** Where the columns of a bulk file stand; the first one where two are the same. */
final class CrsHeader {
  private final ImmutableMap<CrsColumn, Integer> positions;

  private CrsHeader(ImmutableMap<CrsColumn, Integer> positions) {
    this.positions = positions;
  }

  static CrsHeader of(Header header) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < header.written().size(); i++) {
      byName.putIfAbsent(CrsColumn.fold(header.written().get(i)), i);
    }
    Map<CrsColumn, Integer> positions = Maps.newEnumMap(CrsColumn.class);
    for (CrsColumn column : CrsColumn.values()) {
      column.names().stream()
          .filter(byName::containsKey)
          .findFirst()
          .ifPresent(name -> positions.put(column, byName.getOrDefault(name, 0)));
    }
    return new CrsHeader(ImmutableMap.copyOf(positions));
  }

  /** Whether it says when, who, to whom and how much. */
  boolean isComplete() {
    return has(CrsColumn.YEAR)
        && has(CrsColumn.DONOR_CODE, CrsColumn.DONOR_ISO, CrsColumn.DONOR_NAME)
        && has(CrsColumn.RECIPIENT_CODE, CrsColumn.RECIPIENT_ISO, CrsColumn.RECIPIENT_NAME)
        && has(CrsColumn.COMMITMENT, CrsColumn.DISBURSEMENT);
  }

  /** Whether one of these columns is there. */
  boolean has(CrsColumn... columns) {
    return Arrays.stream(columns).anyMatch(positions::containsKey);
  }

  OptionalInt find(CrsColumn column) {
    Integer position = positions.get(column);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
