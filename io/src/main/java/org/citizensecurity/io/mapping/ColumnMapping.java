package org.citizensecurity.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.Language;
import org.immutables.value.Value;

/**
 * Says which column of a table holds what. Names of columns are compared without regard to case.
 * {@link MappingJson} reads and writes it; {@link #reader} reads tables by it.
 */
@Value.Immutable
public abstract sealed class ColumnMapping implements Serializable permits ImmutableColumnMapping {
  ColumnMapping() {}

  /** The column with the id. */
  public abstract String id();

  /** What all rows are. */
  public abstract Optional<InterventionKind> kind();

  /** The columns with the title, by language. */
  public abstract ImmutableMap<Language, String> titles();

  /** The columns with the description, by language. */
  public abstract ImmutableMap<Language, String> descriptions();

  /** The column with the start, a date or a year. */
  public abstract Optional<String> start();

  /** The column with the end, a date or a year. */
  public abstract Optional<String> end();

  /** The column with the countries. */
  public abstract Optional<String> countries();

  /** Countries of all rows. */
  public abstract ImmutableSet<Country> fixedCountries();

  /** Where the actors stand. */
  public abstract ImmutableList<ActorColumn> actors();

  /** Where the amounts stand. */
  public abstract ImmutableList<AmountColumn> amounts();

  /** What stands for a basis in the column of one, such as C for a commitment. */
  public abstract ImmutableMap<String, AmountBasis> basisCodes();

  /** What separates several countries or actors in a cell; a cell is one where it is not given. */
  public abstract Optional<String> delimiter();

  /** Whether amounts are written as 1.234,50 and not as 1,234.50. */
  @Value.Default
  public boolean decimalComma() {
    return false;
  }

  /** The order of dates that are not in ISO form. */
  @Value.Default
  public DateOrder dateOrder() {
    return DateOrder.YEAR_FIRST;
  }

  /** All columns that are named, without repetition. */
  public final ImmutableSet<String> columns() {
    Stream<String> single =
        Stream.of(Optional.of(id()), start(), end(), countries()).flatMap(Optional::stream);
    Stream<String> texts =
        Stream.concat(titles().values().stream(), descriptions().values().stream());
    Stream<String> named = actors().stream().flatMap(actor -> actor.column().stream());
    Stream<String> money = amounts().stream()
        .flatMap(amount -> Stream.of(
                Optional.of(amount.column()),
                amount.currencyColumn(),
                amount.basisColumn(),
                amount.dateColumn())
            .flatMap(Optional::stream));
    return Stream.of(single, texts, named, money)
        .flatMap(columns -> columns)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Reads tables by this mapping. */
  public final PartReader reader() {
    return new MappedReader(this);
  }

  /** Builds one from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this mapping. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a mapping; the column of the id is needed. */
  public static final class Builder extends ImmutableColumnMapping.Builder {
    Builder() {}
  }
}
