package org.citizensecurity.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.citizensecurity.text.AlignedRows;

/** Rows in aligned columns: the first to the left, the others to the right. */
final class TextTable {
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(ImmutableList.copyOf(header));
  }

  void add(List<String> row) {
    rows.add(ImmutableList.copyOf(row));
  }

  @Override
  public String toString() {
    return AlignedRows.of(rows, 1);
  }
}
