package org.citizensecurity.io.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.citizensecurity.io.record.Entry;
import org.citizensecurity.io.record.RawValue;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.problem.Location;
import org.citizensecurity.text.LocalizedText;

/** An item of a list in a cell; all its parts stand in that cell, and none holds a list. */
record TidyItem(Entry entry, ImmutableMap<String, String> parts) implements RecordSource {
  @Override
  public Location placeOf(String name) {
    return entry.place();
  }

  @Override
  public String raw(String name) {
    return parts.getOrDefault(name, "");
  }

  @Override
  public LocalizedText texts(String name) {
    return LocalizedText.empty();
  }

  @Override
  public ImmutableList<RawValue> values(String name) {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<RecordSource> items(String name) {
    return ImmutableList.of();
  }
}
