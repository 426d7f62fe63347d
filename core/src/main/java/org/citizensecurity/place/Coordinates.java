package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A point on the earth in decimal degrees of WGS 84. Two points are equal when their values are: 6.0
 * equals 6.
 *
 * @param latitude -90 (south) to 90 (north)
 * @param longitude -180 (west) to 180 (east)
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) implements Serializable {
  private static final int MOST_DECIMALS = 40;

  /** Rejects what lies outside the globe, and more than 40 digits after the point. */
  public Coordinates {
    latitude = checked("latitude", latitude, 90);
    longitude = checked("longitude", longitude, 180);
  }

  /** Reads two decimal numbers. */
  public static Coordinates of(String latitude, String longitude) {
    return new Coordinates(new BigDecimal(latitude.strip()), new BigDecimal(longitude.strip()));
  }

  private static BigDecimal checked(String name, BigDecimal value, int most) {
    checkArgument(
        Math.abs((long) value.scale()) <= MOST_DECIMALS,
        "%s has more than %s digits after the point",
        name,
        MOST_DECIMALS);
    checkArgument(
        value.abs().compareTo(BigDecimal.valueOf(most)) <= 0,
        "%s '%s' is outside -%s to %s",
        name,
        value,
        most,
        most);
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** The form {@code 4.25 -74.18333}, latitude first. */
  @Override
  public String toString() {
    return latitude.toPlainString() + " " + longitude.toPlainString();
  }
}
