package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.citizensecurity.code.Code;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/**
 * What the classifier reads of a record.
 *
 * @param passages titles and descriptions; the same text twice is read once
 * @param codes codes that others gave, such as DAC purpose codes
 */
@Immutable
public record RecordText(ImmutableList<Passage> passages, ImmutableList<Code> codes)
    implements Serializable {

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

  /** The title, description and sector codes of an intervention. */
  public static RecordText of(Intervention intervention) {
    return of(
        intervention.title(), intervention.description(), intervention.sectors().asList());
  }

  /** A title and a description in any number of languages, with codes. */
  public static RecordText of(LocalizedText title, LocalizedText description, List<Code> codes) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    addAll(passages, Field.TITLE, title);
    addAll(passages, Field.DESCRIPTION, description);
    return new RecordText(passages.build(), ImmutableList.copyOf(codes));
  }

  private static void addAll(
      ImmutableList.Builder<Passage> passages, Field field, LocalizedText text) {
    for (Map.Entry<Language, String> entry : text.byLanguage().entrySet()) {
      passages.add(new Passage(field, entry.getKey(), entry.getValue()));
    }
  }
}
