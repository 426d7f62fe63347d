package org.citizensecurity.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.citizensecurity.io.RawRecord;
import org.citizensecurity.problem.Location;

/**
 * A row of a table.
 *
 * @param header the columns
 * @param place the file and the line in which the row begins
 * @param cells as many as there are columns, with all their white space
 */
public record Row(Header header, Location place, ImmutableList<String> cells) {

  /** The row as it stands in the file. */
  public RawRecord raw() {
    return new RawRecord.Row(place.file(), header.written(), cells);
  }

  /**
   * The cell in a column that must be there.
   *
   * @throws IllegalArgumentException naming the columns there are
   */
  public String cell(String column) {
    OptionalInt position = header.find(column);
    if (position.isEmpty()) {
      throw new IllegalArgumentException(
          "no column '%s', expected one of %s".formatted(column, header.names()));
    }
    return cells.get(position.getAsInt());
  }

  /** The cell in a column that may be there; empty also where the cell is blank. */
  public Optional<String> findCell(String column) {
    OptionalInt position = header.find(column);
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of(cells.get(position.getAsInt())).filter(cell -> !cell.isBlank());
  }
}
