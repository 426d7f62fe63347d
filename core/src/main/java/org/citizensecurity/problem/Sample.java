package org.citizensecurity.problem;

/** What a problem shows of a value. */
public final class Sample {
  private Sample() {}

  /** The value or, where it has more characters than {@code longest}, so many and three dots. */
  public static String of(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest) + "...";
  }
}
