package org.citizensecurity.indicator;

/** In which year an intervention is counted. */
public enum Timing {
  /** In the year of its launch. */
  FLOW("flow: in the year of launch"),
  /** In every year in which it is known to be active. */
  STOCK("stock: in every year in which it is known to be active");

  private final String words;

  Timing(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
