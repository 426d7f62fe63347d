package org.citizensecurity.io;

import com.google.common.collect.ImmutableList;

/** A record as it stands in its file. */
public sealed interface RawRecord {
  /** The name of the file. */
  String input();

  /**
   * A row of a table.
   *
   * @param input the name of the file
   * @param header the names of the columns, as they are written there
   * @param cells what stands in them; more or fewer than there are columns where the row is
   *     broken, and none where that cannot be told
   */
  record Row(String input, ImmutableList<String> header, ImmutableList<String> cells)
      implements RawRecord {}

  /**
   * A record of JSON in one line, or an element of an XML document.
   *
   * @param input the name of the file
   * @param within the start tag of the element that it stands in; empty for JSON
   * @param text what stands there
   */
  record Text(String input, String within, String text) implements RawRecord {}
}
