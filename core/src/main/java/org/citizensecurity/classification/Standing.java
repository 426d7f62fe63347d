package org.citizensecurity.classification;

/** What becomes of something that was found. */
public enum Standing {
  /** It speaks for its target; it adds no weight where it only repeats what was found before. */
  COUNTS,
  /** The text turns down what the words name ("instead of ..."). */
  TURNED_DOWN,
  /** The rule for the code held in other years than those of the record. */
  OUT_OF_DATE;

  /** The code in files. */
  public String code() {
    return name();
  }
}
