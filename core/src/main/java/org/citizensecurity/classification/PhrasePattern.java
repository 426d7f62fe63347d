package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;

/**
 * A pattern of a term, read: parts that follow each other with at most {@value #MAX_GAP} words
 * between, each part words in a row, each word a choice of spellings ({@code prefix*} or whole). A
 * function word is left out of the pattern as it is of the text, where they are no more than eight in
 * a row, unless {@code =} stands before it.
 */
record PhrasePattern(ImmutableList<ImmutableList<ImmutableSortedSet<String>>> parts) {
  static final int MAX_GAP = 5;

  static PhrasePattern parse(String pattern) {
    ImmutableList.Builder<ImmutableList<ImmutableSortedSet<String>>> parts =
        ImmutableList.builder();
    for (String part : Splitter.on("..").split(pattern)) {
      ImmutableList<ImmutableSortedSet<String>> words = Splitter.on(' ')
          .omitEmptyStrings()
          .splitToStream(part)
          .map(word -> choices(word, pattern))
          .collect(ImmutableList.toImmutableList());
      checkArgument(!words.isEmpty(), "pattern '%s' has an empty part, expected words", pattern);
      parts.add(words);
    }
    return new PhrasePattern(parts.build());
  }

  private static ImmutableSortedSet<String> choices(String word, String pattern) {
    ImmutableSortedSet.Builder<String> choices = ImmutableSortedSet.naturalOrder();
    for (String choice : Splitter.on('|').split(word)) {
      String folded = Fold.word(choice);
      checkArgument(
          !folded.isEmpty(), "word '%s' of pattern '%s' has no letters or digits", word, pattern);
      choices.add((choice.startsWith("=") ? "=" : "") + folded + (choice.endsWith("*") ? "*" : ""));
    }
    return choices.build();
  }
}
