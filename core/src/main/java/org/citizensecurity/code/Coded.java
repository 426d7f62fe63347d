package org.citizensecurity.code;

import org.citizensecurity.text.Language;

/**
 * A member of a closed set of codes. The code is what files hold: it is written down and never
 * derived from a constant's name or position.
 */
public interface Coded {

  /** The code in files. */
  String code();

  /** What the code means, in words, and who says so. */
  Meaning meaning();

  /** The label in this language; in English where there is none. */
  default String label(Language language) {
    return meaning().labels().in(language, Language.ENGLISH);
  }
}
