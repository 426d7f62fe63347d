package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.citizensecurity.code.Coded;
import org.citizensecurity.place.Country;
import org.citizensecurity.portfolio.CodedIntervention;
import org.citizensecurity.text.Language;

/**
 * A way of grouping interventions. See {@link Dimensions} for those of the field; a user can write
 * any other.
 *
 * @param <K> what the groups are called by; it gives their order
 * @param name what the grouping is called, such as {@code country}
 * @param keys the groups of an intervention, each once; none where that is not known
 */
public record Dimension<K extends Comparable<? super K>>(String name, Keys<K> keys)
    implements Serializable {

  /** Tells the groups of an intervention. */
  @FunctionalInterface
  public interface Keys<K> extends Serializable {
    /** The groups, each once; none where that is not known. */
    ImmutableList<K> of(CodedIntervention intervention);
  }

  /** The label of a group: that of a code or country in this language, otherwise the key itself. */
  public static String label(Object key, Language language) {
    if (key instanceof Country country) {
      return country.name(language);
    }
    return key instanceof Coded coded ? coded.label(language) : key.toString();
  }
}
