package org.citizensecurity.classification;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed from one codebook to another, each list in order of ids. {@link
 * Codebook#with(CodebookDiff)} puts it into effect, and as text it is a line for each change.
 *
 * @param from the version of the earlier codebook
 * @param to the version of the later one
 * @param added what only the later one has
 * @param changed what both have under one id, but with another weight, condition or meaning
 * @param removed what only the earlier one has
 */
@Immutable
public record CodebookDiff(
    String from,
    String to,
    ImmutableList<CodebookEntry> added,
    ImmutableList<Change> changed,
    ImmutableList<CodebookEntry> removed)
    implements Serializable {

  /**
   * An entry that is not what it was.
   *
   * @param before in the earlier codebook
   * @param after in the later one, under the same id
   */
  @Immutable
  public record Change(CodebookEntry before, CodebookEntry after) implements Serializable {
    /** The form {@code MEASURE:PRISON_REFORM en "prison reform": weight 4 -> weight 2}. */
    @Override
    public String toString() {
      return "%s: %s -> %s".formatted(after.id(), before.detail(), after.detail());
    }
  }

  static CodebookDiff between(Codebook earlier, Codebook later) {
    ImmutableList.Builder<CodebookEntry> added = ImmutableList.builder();
    ImmutableList.Builder<Change> changed = ImmutableList.builder();
    for (CodebookEntry now : later.entries()) {
      Optional<CodebookEntry> before = earlier.find(now.id());
      if (before.isEmpty()) {
        added.add(now);
      } else if (!before.get().equals(now)) {
        changed.add(new Change(before.get(), now));
      }
    }
    ImmutableList<CodebookEntry> removed = earlier.entries().stream()
        .filter(entry -> later.find(entry.id()).isEmpty())
        .collect(ImmutableList.toImmutableList());
    return new CodebookDiff(
        earlier.version(), later.version(), added.build(), changed.build(), removed);
  }

  /** Whether nothing changed but perhaps the version. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** The versions and counts, then a line for each change: {@code +} added, {@code ~} changed, {@code -} removed. */
  @Override
  public String toString() {
    String summary = "codebook %s -> %s: %d added, %d changed, %d removed"
        .formatted(from, to, added.size(), changed.size(), removed.size());
    return Stream.of(
            Stream.of(summary),
            added.stream().map(entry -> "+ " + entry.id() + ": " + entry.detail()),
            changed.stream().map(change -> "~ " + change),
            removed.stream().map(entry -> "- " + entry.id()))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }
}
