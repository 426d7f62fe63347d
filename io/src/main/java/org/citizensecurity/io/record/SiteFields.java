package org.citizensecurity.io.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.citizensecurity.place.Coordinates;
import org.citizensecurity.place.Site;
import org.citizensecurity.problem.ProblemCode;

/** A place within a country, in files. */
public final class SiteFields {
  /** The name, by language. */
  public static final String NAME = "name";
  /** Codes of gazetteers, administrative areas and kinds of places. */
  public static final String CODES = "codes";
  /** Degrees north of the equator. */
  public static final String LATITUDE = "latitude";
  /** Degrees east of Greenwich. */
  public static final String LONGITUDE = "longitude";

  /** All fields, in the order of a row. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of(NAME, LATITUDE, LONGITUDE, CODES);

  private SiteFields() {}

  /** Reads a place; it needs a name, coordinates or a code. */
  public static Optional<Site> read(RecordSource source) {
    Optional<Coordinates> coordinates = coordinates(source);
    return source
        .entry()
        .finish(() -> Site.builder()
            .name(source.texts(NAME))
            .coordinates(coordinates)
            .codes(CodeFields.each(source, CODES, CodeFields::read))
            .build());
  }

  /** Writes a place. */
  public static void write(Site site, RecordSink sink) {
    sink.texts(NAME, site.name());
    site.coordinates().ifPresent(point -> {
      sink.number(LATITUDE, point.latitude());
      sink.number(LONGITUDE, point.longitude());
    });
    sink.items(CODES, site.codes(), CodeFields::write);
  }

  private static Optional<Coordinates> coordinates(RecordSource source) {
    RawValue latitude = source.field(LATITUDE);
    RawValue longitude = source.field(LONGITUDE);
    Optional<BigDecimal> north = latitude.decimal();
    Optional<BigDecimal> east = longitude.decimal();
    if (north.isEmpty() || east.isEmpty()) {
      if (latitude.isBlank() != longitude.isBlank()) {
        (latitude.isBlank() ? longitude : latitude)
            .wrong(ProblemCode.INVALID_VALUE, "latitude and longitude, or neither");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(new Coordinates(north.get(), east.get()));
    } catch (IllegalArgumentException e) {
      latitude.wrong(ProblemCode.INVALID_VALUE, "a point on the globe: " + e.getMessage());
      return Optional.empty();
    }
  }
}
