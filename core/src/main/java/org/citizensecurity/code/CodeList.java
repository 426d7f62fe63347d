package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Codes that others own, with what happened to them. A code that is not in the list is not wrong:
 * it is kept wherever it is met.
 *
 * @param scheme the name of the list, see {@link CodeSchemes}
 * @param source whose list and which edition
 * @param codes ordered by code
 */
public record CodeList(String scheme, String source, ImmutableSortedMap<Code, ListedCode> codes)
    implements Serializable {
  /** Rejects codes of another list, and a code that stands under one that is not its own. */
  public CodeList {
    codes.forEach((code, listed) -> {
      checkArgument(
          code.scheme().equals(scheme), "code '%s' is not of the list '%s'", code, scheme);
      checkArgument(listed.code().equals(code), "code '%s' stands under '%s'", listed.code(), code);
    });
  }

  /** A list of these codes; throws where a code occurs twice. */
  public static CodeList of(String scheme, String source, Iterable<ListedCode> codes) {
    SortedMap<Code, ListedCode> byCode = new TreeMap<>();
    for (ListedCode listed : codes) {
      checkArgument(
          byCode.put(listed.code(), listed) == null,
          "code '%s' occurs twice in the list '%s'",
          listed.code(),
          scheme);
    }
    return new CodeList(scheme, source, ImmutableSortedMap.copyOf(byCode));
  }

  /** What the list says of a code, if it is in it. */
  public Optional<ListedCode> find(Code code) {
    return Optional.ofNullable(codes.get(code));
  }

  /**
   * The code that is in use today: the last of those that took its place one after the other; the
   * code itself where nothing did, or where it is not in the list.
   */
  public Code current(Code code) {
    Code current = code;
    for (int step = 0; step < codes.size(); step++) {
      Optional<Code> next = find(current).flatMap(ListedCode::replacedBy);
      if (next.isEmpty()) {
        break;
      }
      current = next.get();
    }
    return current;
  }

  /** All codes in order. */
  public ImmutableList<ListedCode> all() {
    return codes.values().asList();
  }
}
