package org.citizensecurity.code;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.text.LocalizedText;
import org.immutables.value.Value;

/** A code in a list that others own. */
@Value.Immutable
public abstract sealed class ListedCode implements Serializable permits ImmutableListedCode {
  ListedCode() {}

  /** The code with its scheme, which is that of the list. */
  public abstract Code code();

  /** The name in the list, with translations. */
  public abstract LocalizedText labels();

  /** Whether the list has withdrawn it; it is still met in old data. */
  @Value.Default
  public boolean withdrawn() {
    return false;
  }

  /** The code that took its place, where it was withdrawn and there is one. */
  public abstract Optional<Code> replacedBy();

  @Value.Check
  void check() {
    checkArgument(!labels().isEmpty(), "labels of the code '%s' are empty", code());
    checkArgument(
        withdrawn() || replacedBy().isEmpty(),
        "code '%s' is replaced by '%s' but not withdrawn",
        code(),
        replacedBy().map(Code::toString).orElse(""));
  }

  /** Builds a listed code from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a listed code; code and labels are needed. */
  public static final class Builder extends ImmutableListedCode.Builder {
    Builder() {}
  }
}
