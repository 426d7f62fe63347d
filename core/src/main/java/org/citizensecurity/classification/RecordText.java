package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;

/**
 * What the classifier reads of a record.
 *
 * @param passages titles and descriptions; the same text twice is read once
 * @param codes codes that others gave, such as DAC purpose codes
 * @param years when it took place, ends included, since a code of another time may mean something
 *     else; all years where that is not known
 */
@Immutable
public record RecordText(
    ImmutableList<Passage> passages, ImmutableList<Code> codes, Range<Integer> years)
    implements Serializable {
  /** Of years that are not known. */
  public RecordText(ImmutableList<Passage> passages, ImmutableList<Code> codes) {
    this(passages, codes, Range.all());
  }

  /** A title and a description in a language that is to be found out; either may be empty. */
  public static RecordText of(String title, String description) {
    return of(title, description, Language.UNDETERMINED, ImmutableList.of());
  }

  /** A title and a description with the stated language and the codes of the source. */
  public static RecordText of(
      String title, String description, Language declared, List<Code> codes) {
    return new RecordText(
        ImmutableList.of(
            new Passage(Field.TITLE, declared, title),
            new Passage(Field.DESCRIPTION, declared, description)),
        ImmutableList.copyOf(codes));
  }

  /** The title, description, sector codes and years of an intervention. */
  public static RecordText of(Intervention intervention) {
    return of(
            intervention.title(),
            intervention.description(),
            intervention.sectors().asList())
        .in(years(intervention.span()));
  }

  private static Range<Integer> years(DateSpan span) {
    if (span.ongoing() && span.startYear().isPresent()) {
      return Range.atLeast(span.startYear().getAsInt());
    }
    List<Integer> years = IntStream.concat(span.startYear().stream(), span.endYear().stream())
        .boxed()
        .toList();
    return years.isEmpty() ? Range.all() : Range.encloseAll(years);
  }

  /** A title and a description in any number of languages, with codes. */
  public static RecordText of(LocalizedText title, LocalizedText description, List<Code> codes) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    addAll(passages, Field.TITLE, title);
    addAll(passages, Field.DESCRIPTION, description);
    return new RecordText(passages.build(), ImmutableList.copyOf(codes));
  }

  /** The same record, of these years. */
  public RecordText in(Range<Integer> years) {
    return new RecordText(passages, codes, years);
  }

  private static void addAll(
      ImmutableList.Builder<Passage> passages, Field field, LocalizedText text) {
    for (Map.Entry<Language, String> entry : text.byLanguage().entrySet()) {
      passages.add(new Passage(field, entry.getKey(), entry.getValue()));
    }
  }
}
