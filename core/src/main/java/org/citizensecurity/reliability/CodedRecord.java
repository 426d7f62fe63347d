package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.text.Language;
import org.immutables.value.Value;

/** What one coder wrote down for one record. */
@Value.Immutable
public abstract sealed class CodedRecord implements Serializable permits ImmutableCodedRecord {
  CodedRecord() {}

  /** What the record is called in all codings of it. */
  public abstract String id();

  /** The title, for those who read; empty where none was given. */
  @Value.Default
  public String title() {
    return "";
  }

  /** The language of the record; undetermined where none was given. */
  @Value.Default
  public Language language() {
    return Language.UNDETERMINED;
  }

  /** The codes; empty where not even the relevance is decided. */
  public abstract Optional<Coding> coding();

  /**
   * What could not be decided; it has no codes then. Where {@link Basis} says that the record's codes
   * are needed it is not compared; of the second coder against a reference it counts as no answer,
   * so that nobody gains by contesting.
   */
  public abstract ImmutableSet<CodedQuestion> contested();

  /** The codes of a question, the main one first; none where it was not coded or is contested. */
  public final ImmutableList<String> codes(CodedQuestion question) {
    return isContested(question)
        ? ImmutableList.of()
        : coding().map(question::codes).orElseGet(ImmutableList::of);
  }

  /** Whether a question is contested; all are where the relevance is, or the measures are. */
  public final boolean isContested(CodedQuestion question) {
    return contested().contains(question)
        || contested().contains(CodedQuestion.RELEVANCE)
        || (question == CodedQuestion.MAIN_MEASURE && contested().contains(CodedQuestion.MEASURES));
  }

  /** Whether it is decided that the record belongs to the field. */
  public final boolean isRelevant() {
    return codes(CodedQuestion.RELEVANCE).contains(CodedQuestion.YES);
  }

  /** Whether it is decided that the record does not belong to the field. */
  public final boolean isIrrelevant() {
    return codes(CodedQuestion.RELEVANCE).contains(CodedQuestion.NO);
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id is blank");
  }

  /** A record with this coding. */
  public static CodedRecord of(String id, Coding coding) {
    return builder().id(id).coding(coding).build();
  }

  /** Builds a record from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this record. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a record. */
  public static final class Builder extends ImmutableCodedRecord.Builder {
    Builder() {}
  }
}
