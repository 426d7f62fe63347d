package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the members of a closed set by their codes. Case and surrounding white space do not matter.
 *
 * @param <E> the set
 */
public final class CodeIndex<E extends Enum<E> & Coded> {
  private final String noun;
  private final ImmutableMap<String, E> byCode;
  private final ImmutableList<String> codes;

  private CodeIndex(String noun, ImmutableMap<String, E> byCode, ImmutableList<String> codes) {
    this.noun = noun;
    this.byCode = byCode;
    this.codes = codes;
  }

  /**
   * An index of all members of {@code set}.
   *
   * @param noun what a member is called in messages, such as {@code "prevention level"}
   */
  public static <E extends Enum<E> & Coded> CodeIndex<E> of(Class<E> set, String noun) {
    return of(set, noun, Coded::code);
  }

  /**
   * An index by the code and by a second name for the same members; throws where one name would
   * stand for two members.
   */
  public static <E extends Enum<E> & Coded> CodeIndex<E> of(
      Class<E> set, String noun, Function<E, String> secondName) {
    Map<String, E> byCode = new HashMap<>();
    for (E member : set.getEnumConstants()) {
      for (String name : ImmutableSet.of(normal(member.code()), normal(secondName.apply(member)))) {
        E other = byCode.put(name, member);
        checkArgument(other == null, "%s '%s' names both %s and %s", noun, name, other, member);
      }
    }
    ImmutableList<String> codes =
        Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(toImmutableList());
    return new CodeIndex<>(noun, ImmutableMap.copyOf(byCode), codes);
  }

  /** The member with this code, or a message that lists the codes there are. */
  public E get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException(unknown(code)));
  }

  /** The member with this code, if there is one. */
  public Optional<E> find(String code) {
    return Optional.ofNullable(byCode.get(normal(code)));
  }

  /** The codes there are, in order of declaration. */
  public ImmutableList<String> codes() {
    return codes;
  }

  private String unknown(String code) {
    return "unknown %s '%s', expected one of %s".formatted(noun, code, String.join(", ", codes));
  }

  private static String normal(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }
}
