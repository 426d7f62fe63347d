package org.citizensecurity.classification;

/** Where in a record something was found. */
public enum Field {
  /** The title; words there count double. */
  TITLE,
  /** The description. */
  DESCRIPTION,
  /** The codes of others, such as DAC purpose codes. */
  CODES;

  /** The code in files. */
  public String code() {
    return name();
  }
}
