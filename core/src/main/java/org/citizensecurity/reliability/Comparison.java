package org.citizensecurity.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.citizensecurity.text.Language;

/**
 * Two codings of the same records. Only records in both are compared, in the order of the first.
 *
 * @param first of one coder, or the reference
 * @param second of the other
 */
public record Comparison(CodingSheet first, CodingSheet second) implements Serializable {

  /** The ids of the records in both sheets. */
  public ImmutableSet<String> ids() {
    return Sets.intersection(first.records().keySet(), second.records().keySet())
        .immutableCopy();
  }

  /** The languages of the records in both sheets, where they are known. */
  public ImmutableSortedSet<Language> languages() {
    return ids().stream()
        .map(id -> language(id))
        .filter(language -> !language.equals(Language.UNDETERMINED))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Only records in this language; the first sheet has the word on it where both name one. */
  public Comparison in(Language language) {
    Predicate<CodedRecord> passes = record -> language(record.id()).equals(language);
    return new Comparison(first.only(passes), second.only(passes));
  }

  private Language language(String id) {
    return Stream.of(first.find(id), second.find(id))
        .flatMap(Optional::stream)
        .map(CodedRecord::language)
        .filter(language -> !language.equals(Language.UNDETERMINED))
        .findFirst()
        .orElse(Language.UNDETERMINED);
  }

  /**
   * How far both agree on a question. On all questions but the relevance only relevant records are
   * compared: those that the reference finds relevant, or that both do.
   */
  public Agreement agreement(CodedQuestion question, Basis basis) {
    List<CodePair> pairs = new ArrayList<>();
    long contested = 0;
    long irrelevant = 0;
    long blank = 0;
    ImmutableSet<String> ids = ids();
    for (String id : ids) {
      List<CodedRecord> deciding = deciding(id, basis);
      if (deciding.stream().anyMatch(record -> record.isContested(question))) {
        contested++;
      } else if (question != CodedQuestion.RELEVANCE
          && deciding.stream().anyMatch(CodedRecord::isIrrelevant)) {
        irrelevant++;
      } else if (deciding.stream().anyMatch(record -> record.codes(question).isEmpty())) {
        blank++;
      } else {
        pairs.add(new CodePair(id, codes(first, id, question), codes(second, id, question)));
      }
    }
    LeftOut leftOut = new LeftOut(
        first.records().size() - ids.size(),
        second.records().size() - ids.size(),
        contested,
        irrelevant,
        blank);
    return new Agreement(question, basis, ImmutableList.copyOf(pairs), leftOut);
  }

  private List<CodedRecord> deciding(String id, Basis basis) {
    return switch (basis) {
      case REFERENCE -> first.find(id).stream().toList();
      case BOTH_CODED ->
        Stream.of(first, second).flatMap(sheet -> sheet.find(id).stream()).toList();
    };
  }

  private static ImmutableSet<String> codes(CodingSheet sheet, String id, CodedQuestion question) {
    return sheet
        .find(id)
        .map(record -> ImmutableSet.copyOf(record.codes(question)))
        .orElseGet(ImmutableSet::of);
  }

  /**
   * All that has to be decided, record by record. Where both differ on the relevance, that is all;
   * otherwise each question on which they differ or on which only one has an answer. The main measure
   * is in dispute of its own only where both have the same measures; otherwise the order of the
   * measures that are decided for tells it.
   */
  public ImmutableList<Dispute> disputes() {
    return ids().stream()
        .flatMap(id -> ofRecord(first.find(id).orElseThrow(), second.find(id).orElseThrow()))
        .collect(ImmutableList.toImmutableList());
  }

  static Stream<Dispute> ofRecord(CodedRecord one, CodedRecord other) {
    if (differ(one, other, CodedQuestion.RELEVANCE)) {
      return Stream.of(dispute(one, other, CodedQuestion.RELEVANCE));
    }
    boolean measures = differ(one, other, CodedQuestion.MEASURES);
    return CodedQuestion.CODES.codes().stream()
        .map(CodedQuestion::of)
        .filter(question -> differ(one, other, question))
        .filter(question -> question != CodedQuestion.MAIN_MEASURE || !measures)
        .map(question -> dispute(one, other, question));
  }

  private static boolean differ(CodedRecord one, CodedRecord other, CodedQuestion question) {
    return !ImmutableSet.copyOf(one.codes(question))
        .equals(ImmutableSet.copyOf(other.codes(question)));
  }

  private static Dispute dispute(CodedRecord one, CodedRecord other, CodedQuestion question) {
    return new Dispute(
        one.id(),
        one.title().isEmpty() ? other.title() : one.title(),
        question,
        one.codes(question),
        other.codes(question));
  }

  /**
   * The one sheet that comes of both and of the decisions on their disputes; it holds the records
   * that are in both sheets. What both say stays; what is decided is as decided; a dispute without a
   * decision is contested. Where a disputed relevance is decided with yes, the codes are those of
   * the coder who said so.
   *
   * @throws IllegalArgumentException where a decision is on nothing in dispute, is one of two on
   *     the same, or names a main measure that is not one of the measures
   */
  public CodingSheet settle(Iterable<Ruling> decisions) {
    return new Settlement(this, decisions).sheet();
  }
}
