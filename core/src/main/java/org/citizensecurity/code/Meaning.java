package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.citizensecurity.text.LocalizedText;

/**
 * What a code means.
 *
 * @param labels a short name for tables and pictures, in English, Spanish and Portuguese
 * @param definition one or two sentences in English
 * @param source who defines it so
 */
@Immutable
public record Meaning(LocalizedText labels, String definition, String source)
    implements Serializable {
  /** Rejects a blank definition or source. */
  public Meaning {
    checkArgument(!definition.isBlank(), "definition of '%s' is blank", labels);
    checkArgument(!source.isBlank(), "source of the definition '%s' is blank", definition);
  }

  /** Labels in English, Spanish and Portuguese, the definition and its source. */
  public static Meaning of(
      String english, String spanish, String portuguese, String definition, String source) {
    return new Meaning(LocalizedText.of(english, spanish, portuguese), definition, source);
  }
}
