package org.citizensecurity.classification;

/** The phrases that began at a word and may still go on: their state, and that word. */
final class OpenPhrases {
  private final IntList states = new IntList();
  private final IntList starts = new IntList();

  void add(int state, int start) {
    states.add(state);
    starts.add(start);
  }

  int size() {
    return states.size();
  }

  int state(int index) {
    return states.get(index);
  }

  int start(int index) {
    return starts.get(index);
  }

  void clear() {
    states.clear();
    starts.clear();
  }
}
