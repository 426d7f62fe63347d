package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.classification.FunctionWord;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.text.Language;

/** A word that tells the language, in files. */
final class FunctionWordFields {
  static final String WORD = "word";

  private static final String LANGUAGE = "language";
  private static final String SKIPPED = "skipped";

  static final ImmutableList<String> NAMES =
      ImmutableList.of(LANGUAGE, WORD, SKIPPED, EntryFields.REMOVED);
  static final ImmutableSet<String> NEEDED = ImmutableSet.of(LANGUAGE, WORD);

  private FunctionWordFields() {}

  static Optional<FunctionWord> read(RecordSource source) {
    Optional<Language> language = source.needed(LANGUAGE).language();
    Optional<String> word = source.needed(WORD).text();
    boolean skipped = source.field(SKIPPED).yesNo().orElse(false);
    return source
        .entry()
        .finish(() -> new FunctionWord(language.orElseThrow(), word.orElseThrow(), skipped));
  }

  static void write(FunctionWord word, RecordSink sink) {
    sink.text(LANGUAGE, word.language().code());
    sink.text(WORD, word.word());
    EntryFields.yes(SKIPPED, word.skipped(), sink);
  }
}
