package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.problem.Location;
import org.citizensecurity.text.LocalizedText;

/** One row or record of a file, by the names of its fields. What is not there is blank. */
public interface RecordSource {
  /** The row or record as a whole. */
  Entry entry();

  /** Where the field of this name stands. */
  Location placeOf(String name);

  /** The value of this name. */
  String raw(String name);

  /** Whether anything stands there, right or wrong. */
  default boolean isGiven(String name) {
    return !raw(name).isBlank();
  }

  /** A text in every language in which it is given. */
  LocalizedText texts(String name);

  /** The values of a list, in its order. */
  ImmutableList<RawValue> values(String name);

  /** The items of a list whose items have parts, in its order. */
  ImmutableList<RecordSource> items(String name);

  /** Reports the fields that nothing asked for, where that is not seen before the first record. */
  default void reportRest() {}

  /** The value of this name, which may be blank. */
  default RawValue field(String name) {
    return RawValue.optional(entry(), placeOf(name), raw(name));
  }

  /** The value of this name, without which the record cannot be kept. */
  default RawValue needed(String name) {
    return RawValue.needed(entry(), placeOf(name), raw(name));
  }
}
