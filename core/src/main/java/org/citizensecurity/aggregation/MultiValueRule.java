package org.citizensecurity.aggregation;

/** What an intervention weighs in each of several groups, such as three countries. */
public enum MultiValueRule {
  /** Its whole weight in each group: the groups together weigh more than the interventions. */
  FULL("counts whole in each of several groups, so groups overlap"),
  /** An equal part in each group; the parts sum to its weight exactly. */
  FRACTIONAL("counts in equal parts in several groups");

  private final String words;

  MultiValueRule(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
