package org.citizensecurity.place;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

@Immutable
public final class Country implements Serializable, Comparable<Country> {
  private final String a;

  private Country(String a) {
    this.a = a;
  }

  public static Country of(String a) {
    return new Country(a);
  }

  public boolean isLatinAmericaOrCaribbean() {
    return !a.equals("US");
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Country c && c.a.equals(a);
  }

  @Override
  public int hashCode() {
    return a.hashCode();
  }

  @Override
  public int compareTo(Country o) {
    return a.compareTo(o.a);
  }
}
