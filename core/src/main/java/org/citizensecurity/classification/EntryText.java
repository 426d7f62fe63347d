package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** The texts of a codebook are one line each, so that any file can hold them. */
final class EntryText {
  static final int LONGEST = 1_000;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private EntryText() {}

  /** The text with single blanks for white space, and none around it. */
  static String of(String noun, String text) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    checkArgument(!line.isEmpty(), "%s is blank", noun);
    checkArgument(
        line.length() <= LONGEST,
        "%s has %s characters, expected at most %s",
        noun,
        line.length(),
        LONGEST);
    checkArgument(
        !UNFIT.matcher(line).find(),
        "%s '%s' has a control character or half a surrogate pair",
        noun,
        line);
    return line;
  }
}
