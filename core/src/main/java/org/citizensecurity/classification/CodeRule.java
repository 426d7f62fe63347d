package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import org.citizensecurity.code.Code;

/**
 * What a code of another list speaks for. A code is evidence, not a verdict: its weight is added to
 * that of the words.
 *
 * @param scheme the list, such as {@code DAC5}
 * @param value the code, or the beginning of codes followed by {@code *}
 * @param target what it speaks for
 * @param weight 0 to 100; it is added as it is, while that of a term is doubled in a description and
 *     fourfold in a title. From 6 it settles that the record belongs to the field
 */
@Immutable
public record CodeRule(String scheme, String value, Target target, int weight)
    implements Comparable<CodeRule>, CodebookEntry {
  /** Rejects a blank scheme or value and a weight outside 0 to 100. */
  public CodeRule {
    scheme = EntryText.of("scheme of a code rule", scheme);
    value = EntryText.of("value of a code rule", value);
    checkArgument(
        weight >= 0 && weight <= HEAVIEST,
        "weight %s of code '%s' is not 0 to %s",
        weight,
        value,
        HEAVIEST);
  }

  /** Whether this rule is about {@code code}. */
  public boolean covers(Code code) {
    return code.scheme().equals(scheme)
        && (value.endsWith("*")
            ? code.value().startsWith(value.substring(0, value.length() - 1))
            : code.value().equals(value));
  }

  /** What names the rule in evidence. */
  @Override
  public String id() {
    return target + " " + scheme + ":" + value;
  }

  @Override
  public String detail() {
    return "weight " + weight;
  }

  @Override
  public int compareTo(CodeRule other) {
    return id().compareTo(other.id());
  }
}
