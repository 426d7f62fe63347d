package org.citizensecurity.intervention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.immutables.value.Value;

/**
 * How an intervention is coded by the coding manual, whether by a person or by the classifier. An
 * empty field was not coded, which is not the same as undetermined, unknown or neutral.
 */
@Value.Immutable
public abstract sealed class Coding implements Serializable permits ImmutableCoding {
  /** How many measures a record may have, by section 2 of the coding manual. */
  public static final int MOST_MEASURES = 4;

  Coding() {}

  /** Whether the intervention belongs to the field at all. */
  public abstract boolean relevant();

  /** Up to four measures in the order of their importance. */
  public abstract ImmutableList<Measure> measures();

  /** Whether it represses or prevents. */
  public abstract Optional<Approach> approach();

  /** Whether it answers cross-border or everyday threats. */
  public abstract Optional<ThreatScope> threatScope();

  /** The paradigm of security that it speaks for. */
  public abstract Optional<SecurityParadigm> paradigm();

  /** Who is reached by prevention. */
  public abstract Optional<PreventionLevel> preventionLevel();

  /** The stance on illicit drugs. */
  public abstract Optional<DrugPolicy> drugPolicy();

  /** The first measure, if any. */
  public final Optional<Measure> mainMeasure() {
    return measures().stream().findFirst();
  }

  /** Whether it is coded as acting by this measure, as the main one or not. */
  public final boolean has(Measure measure) {
    return measures().contains(measure);
  }

  @Value.Check
  void check() {
    checkArgument(
        measures().size() <= MOST_MEASURES,
        "measures %s are %s, expected at most %s",
        measures(),
        measures().size(),
        MOST_MEASURES);
    checkArgument(
        ImmutableSet.copyOf(measures()).size() == measures().size(),
        "measures %s name one twice",
        measures());
    boolean coded = !measures().isEmpty()
        || approach().isPresent()
        || threatScope().isPresent()
        || paradigm().isPresent()
        || preventionLevel().isPresent()
        || drugPolicy().isPresent();
    checkArgument(relevant() || !coded, "an irrelevant record has codes, expected none");
  }

  /** A coding that says the record does not belong to the field. */
  public static Coding irrelevant() {
    return builder().relevant(false).build();
  }

  /** A relevant record with these measures, approach and threat scope being their defaults. */
  public static Coding ofMeasures(List<Measure> measures) {
    return builder()
        .relevant(true)
        .measures(measures)
        .approach(Defaults.approach(measures))
        .threatScope(Defaults.threatScope(measures))
        .build();
  }

  /** Builds a coding from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this coding. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a coding. */
  public static final class Builder extends ImmutableCoding.Builder {
    Builder() {}
  }
}
