package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A code of a list that others own, such as a DAC purpose code. A code that the library does not
 * know is kept as it came, but for white space around it.
 *
 * @param scheme which list, see {@link CodeSchemes}
 * @param value the code in that list
 */
@Immutable
public record Code(String scheme, String value) implements Comparable<Code>, Serializable {
  /** Rejects a blank scheme or value. */
  public Code {
    checkArgument(!scheme.isBlank(), "scheme of the code '%s' is blank", value);
    checkArgument(!value.isBlank(), "value of the '%s' code is blank", scheme);
    scheme = scheme.strip();
    value = value.strip();
  }

  /**
   * Reads the form {@code scheme:value} that {@link #toString} writes; the scheme ends at the first
   * colon.
   */
  public static Code parse(String text) {
    int colon = text.indexOf(':');
    checkArgument(
        colon > 0, "code '%s' has no scheme, expected scheme:value such as DAC5:15132", text);
    return new Code(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(Code other) {
    return ComparisonChain.start()
        .compare(scheme, other.scheme)
        .compare(value, other.value)
        .result();
  }

  /** The form {@code DAC5:15132}. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
