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
  private static final Splitter PARTS = Splitter.on("..");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter CHOICES = Splitter.on('|');

  static PhrasePattern parse(String pattern) {
    ImmutableList.Builder<ImmutableList<ImmutableSortedSet<String>>> parts =
        ImmutableList.builder();
    for (String part : PARTS.split(pattern)) {
      parts.add(WORDS
          .splitToStream(part)
          .map(PhrasePattern::choices)
          .collect(ImmutableList.toImmutableList()));
    }
    return new PhrasePattern(parts.build());
  }

  /** Throws where {@link #parse} would find a part without words or a word without letters. */
  static void check(String pattern) {
    for (String part : PARTS.split(pattern)) {
      Iterable<String> words = WORDS.split(part);
      checkArgument(
          words.iterator().hasNext(), "pattern '%s' has an empty part, expected words", pattern);
      for (String word : words) {
        for (String choice : CHOICES.split(word)) {
          checkArgument(
              Fold.isWord(choice),
              "word '%s' of pattern '%s' has no letters or digits",
              word,
              pattern);
        }
      }
    }
  }

  private static ImmutableSortedSet<String> choices(String word) {
    ImmutableSortedSet.Builder<String> choices = ImmutableSortedSet.naturalOrder();
    for (String choice : CHOICES.split(word)) {
      choices.add((choice.startsWith("=") ? "=" : "")
          + Fold.word(choice)
          + (choice.endsWith("*") ? "*" : ""));
    }
    return choices.build();
  }
}
