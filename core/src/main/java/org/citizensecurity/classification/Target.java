package org.citizensecurity.classification;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.citizensecurity.measure.Measure;

/**
 * What a rule speaks for: a value of a facet, such as {@code MEASURE:COMMUNITY_POLICING}.
 *
 * @param facet what it is about
 * @param value one of the facet's values; for contexts any name
 */
@Immutable
public record Target(Facet facet, String value) implements Serializable {
  /** Rejects a value that the facet does not have. */
  public Target {
    value = EntryText.of("value of a target", value);
    facet.check(value);
  }

  /** The target of a measure. */
  public static Target of(Measure measure) {
    return Objects.requireNonNull(Measures.TARGETS.get(measure));
  }

  private static final class Measures {
    static final ImmutableMap<Measure, Target> TARGETS = Maps.immutableEnumMap(
        Maps.toMap(Arrays.asList(Measure.values()), m -> new Target(Facet.MEASURE, m.code())));
  }

  @Override
  public String toString() {
    return facet.code() + ":" + value;
  }
}
