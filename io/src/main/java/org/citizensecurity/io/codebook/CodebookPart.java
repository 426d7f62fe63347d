package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.citizensecurity.classification.CodeRule;
import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.classification.FunctionWord;
import org.citizensecurity.classification.MeasureProfile;
import org.citizensecurity.classification.Term;
import org.citizensecurity.io.record.RecordSink;
import org.citizensecurity.io.record.RecordSource;

/** The kinds of entries; each is a table of the folder and a list of the JSON document. */
enum CodebookPart {
  TERMS(
      "terms",
      Term.class,
      TermFields.NAMES,
      TermFields.NEEDED,
      TermFields.PATTERN,
      TermFields::read,
      TermFields::write),
  CODES(
      "codes",
      CodeRule.class,
      CodeRuleFields.NAMES,
      CodeRuleFields.NEEDED,
      CodeRuleFields.CODE,
      CodeRuleFields::read,
      CodeRuleFields::write),
  PROFILES(
      "profiles",
      MeasureProfile.class,
      ProfileFields.NAMES,
      ProfileFields.NEEDED,
      ProfileFields.MEASURE,
      ProfileFields::read,
      ProfileFields::write),
  FUNCTION_WORDS(
      "function_words",
      FunctionWord.class,
      FunctionWordFields.NAMES,
      FunctionWordFields.NEEDED,
      FunctionWordFields.WORD,
      FunctionWordFields::read,
      FunctionWordFields::write);

  private final String list;
  private final Class<? extends CodebookEntry> kind;
  private final ImmutableList<String> names;
  private final ImmutableSet<String> needed;
  private final String key;
  private final Reading<? extends CodebookEntry> reading;
  private final Writing<CodebookEntry> writing;

  <T extends CodebookEntry> CodebookPart(
      String list,
      Class<T> kind,
      ImmutableList<String> names,
      ImmutableSet<String> needed,
      String key,
      Reading<T> reading,
      Writing<T> writing) {
    this.list = list;
    this.kind = kind;
    this.names = names;
    this.needed = needed;
    this.key = key;
    this.reading = reading;
    this.writing = (entry, sink) -> writing.write(kind.cast(entry), sink);
  }

  @Immutable
  private interface Reading<T> {
    Optional<T> read(RecordSource source);
  }

  @Immutable
  private interface Writing<T> {
    void write(T entry, RecordSink sink);
  }

  /** The name of the list in JSON. */
  String list() {
    return list;
  }

  /** The name of the table in a folder. */
  String fileName() {
    return list.replace('_', '-') + ".csv";
  }

  /** All fields, in the order of a row. */
  ImmutableList<String> names() {
    return names;
  }

  /** The columns that must be there. */
  ImmutableSet<String> needed() {
    return needed;
  }

  /** The field that best says which entry it is. */
  String key() {
    return key;
  }

  boolean has(CodebookEntry entry) {
    return kind.isInstance(entry);
  }

  /** The row, unless something in it is wrong, which has been reported then. */
  Optional<Line> read(RecordSource source) {
    boolean removed = names.contains(EntryFields.REMOVED)
        && source.field(EntryFields.REMOVED).yesNo().orElse(false);
    return reading.read(source).map(entry -> new Line(this, entry, removed, source));
  }

  void write(CodebookContent.Row row, RecordSink sink) {
    writing.write(row.entry(), sink);
    EntryFields.yes(EntryFields.REMOVED, row.removed(), sink);
  }
}
