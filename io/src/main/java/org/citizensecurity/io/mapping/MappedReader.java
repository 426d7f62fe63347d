package org.citizensecurity.io.mapping;

import java.util.Optional;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.Reading;
import org.citizensecurity.io.record.ColumnCheck;
import org.citizensecurity.io.table.Row;
import org.citizensecurity.io.table.Rows;

/**
 * Reads a table by a mapping of its columns. A row needs its id, and every amount that it gives must
 * be a number with a currency and a basis, or the row is rejected; any other wrong cell is left out.
 * All problems of a row are reported. Rows with one id are one intervention: the first gives its
 * attributes and each its amounts. A blank amount is none. Every column that the mapping names must be
 * there; the others are not read.
 */
final class MappedReader implements PartReader {
  private final ColumnMapping mapping;

  MappedReader(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public void readInto(Input input, Reading reading) {
    try (Rows rows = Rows.open(input, reading.problems(), reading::reject)) {
      rows.header()
          .filter(header -> new ColumnCheck(input, header, reading.problems())
              .complete(mapping.columns(), name -> header.find(name).isPresent()))
          .ifPresent(header -> rows.forEachRemaining(row -> read(row, reading)));
    }
  }

  private void read(Row row, Reading reading) {
    MappedRow fields = new MappedRow(mapping, row, reading.problems());
    Optional<Intervention> read = fields.read();
    if (read.isEmpty()) {
      reading.reject(row.raw());
      return;
    }
    fields.actors().forEach(reading.parts()::mention);
    if (!reading.parts().merge(read.get(), row.place())) {
      reading.refuse(row.raw());
    }
  }
}
