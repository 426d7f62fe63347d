package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The records that one coder coded, by id and in order.
 *
 * @param records each under its own id
 */
public record CodingSheet(ImmutableMap<String, CodedRecord> records) implements Serializable {
  /** Rejects a record under the id of another. */
  public CodingSheet {
    records.forEach((id, record) ->
        checkArgument(id.equals(record.id()), "record '%s' stands under '%s'", record.id(), id));
  }

  /** Of these records; throws where an id occurs twice. */
  public static CodingSheet of(Iterable<CodedRecord> records) {
    return new CodingSheet(Maps.uniqueIndex(records, CodedRecord::id));
  }

  /** The record with this id, if there is one. */
  public Optional<CodedRecord> find(String id) {
    return Optional.ofNullable(records.get(id));
  }

  /** Only the records that pass. */
  public CodingSheet only(Predicate<CodedRecord> passes) {
    return new CodingSheet(ImmutableMap.copyOf(Maps.filterValues(records, passes::test)));
  }
}
