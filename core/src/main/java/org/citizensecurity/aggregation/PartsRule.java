package org.citizensecurity.aggregation;

/** What happens to an intervention whose parent is in the portfolio and relevant too. */
public enum PartsRule {
  /** Parents and parts are all counted. */
  COUNT_ALL("parents and their parts are both counted"),
  /** Parts are left out, so that nothing is counted in its parent as well. */
  LEAVE_OUT_PARTS("parts of other interventions are left out");

  private final String words;

  PartsRule(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
