package org.citizensecurity.io;

/** Is told how far a reading is, about once for each megabyte and at the end of each input. */
@FunctionalInterface
public interface ReadingListener {
  /** Listens to nothing. */
  ReadingListener NONE = progress -> {};

  /** The reading is here now; called by the thread that reads. */
  void reached(Progress progress);
}
