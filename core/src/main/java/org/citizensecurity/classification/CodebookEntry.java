package org.citizensecurity.classification;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** One line of a codebook: a term, a rule for a code, a profile or a function word. */
@Immutable
public sealed interface CodebookEntry extends Serializable
    permits Term, CodeRule, MeasureProfile, FunctionWord {
  /** The largest weight that a term or a rule for a code may have. */
  int HEAVIEST = 100;

  /** What names it; a codebook has each name once. */
  String id();

  /** What it says beyond its name, such as {@code weight 4 unless farm}. */
  String detail();
}
