package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;

/** Puts the one agreed sheet together. */
final class Settlement {
  private final Comparison comparison;
  private final Table<String, CodedQuestion, ImmutableList<String>> decided =
      HashBasedTable.create();

  Settlement(Comparison comparison, Iterable<Ruling> decisions) {
    this.comparison = comparison;
    Table<String, CodedQuestion, Dispute> disputed = HashBasedTable.create();
    comparison.disputes().forEach(one -> disputed.put(one.id(), one.question(), one));
    for (Ruling decision : decisions) {
      checkArgument(
          disputed.contains(decision.id(), decision.question()),
          "%s of '%s' is not in dispute",
          decision.question().code(),
          decision.id());
      checkArgument(
          decided.put(decision.id(), decision.question(), decision.codes()) == null,
          "%s of '%s' is decided twice",
          decision.question().code(),
          decision.id());
    }
  }

  CodingSheet sheet() {
    return CodingSheet.of(comparison.ids().stream()
        .map(id -> settled(
            comparison.first().find(id).orElseThrow(),
            comparison.second().find(id).orElseThrow()))
        .toList());
  }

  private CodedRecord settled(CodedRecord one, CodedRecord other) {
    CodedRecord.Builder record = CodedRecord.builder()
        .id(one.id())
        .title(one.title().isEmpty() ? other.title() : one.title())
        .language(one.language().equals(Language.UNDETERMINED) ? other.language() : one.language());
    ImmutableMap<CodedQuestion, Dispute> disputes =
        Maps.uniqueIndex(Comparison.ofRecord(one, other).toList(), Dispute::question);
    if (disputes.containsKey(CodedQuestion.RELEVANCE)) {
      settleRelevance(record, one.isRelevant() ? one : other);
    } else if (one.isRelevant()) {
      settleQuestions(record, one, other, disputes.keySet());
    } else if (one.isIrrelevant()) {
      record.coding(Coding.irrelevant());
    } else if (one.isContested(CodedQuestion.RELEVANCE)
        || other.isContested(CodedQuestion.RELEVANCE)) {
      record.addContested(CodedQuestion.RELEVANCE);
    }
    return record.build();
  }

  private void settleRelevance(CodedRecord.Builder record, CodedRecord speaking) {
    Optional<ImmutableList<String>> decision = decision(speaking, CodedQuestion.RELEVANCE);
    if (decision.isEmpty()) {
      record.addContested(CodedQuestion.RELEVANCE);
    } else if (decision.get().contains(CodedQuestion.NO)) {
      record.coding(Coding.irrelevant());
    } else if (speaking.isRelevant()) {
      record.coding(speaking.coding()).contested(speaking.contested());
    } else {
      record.coding(Coding.builder().relevant(true).build());
    }
  }

  private void settleQuestions(
      CodedRecord.Builder record, CodedRecord one, CodedRecord other, Set<CodedQuestion> disputed) {
    Map<CodedQuestion, ImmutableList<String>> codes = new EnumMap<>(CodedQuestion.class);
    for (CodedQuestion question : CodedQuestion.values()) {
      codes.put(question, one.codes(question));
      if (disputed.contains(question)) {
        Optional<ImmutableList<String>> decision = decision(one, question);
        codes.put(question, decision.orElseGet(ImmutableList::of));
        if (decision.isEmpty()) {
          record.addContested(question);
        }
      } else if (one.isContested(question) || other.isContested(question)) {
        record.addContested(question);
      }
    }
    if (disputed.contains(CodedQuestion.MEASURES)) {
      codes.put(CodedQuestion.MAIN_MEASURE, ImmutableList.of());
    }
    record.coding(coding(one.id(), codes));
  }

  private Optional<ImmutableList<String>> decision(CodedRecord record, CodedQuestion question) {
    return Optional.ofNullable(decided.get(record.id(), question));
  }

  private static Coding coding(String id, Map<CodedQuestion, ImmutableList<String>> codes) {
    return Coding.builder()
        .relevant(true)
        .measures(measures(id, codes))
        .approach(only(codes, CodedQuestion.APPROACH).map(Approach::of))
        .threatScope(only(codes, CodedQuestion.THREAT_SCOPE).map(ThreatScope::of))
        .paradigm(only(codes, CodedQuestion.PARADIGM).map(SecurityParadigm::of))
        .preventionLevel(only(codes, CodedQuestion.PREVENTION_LEVEL).map(PreventionLevel::of))
        .drugPolicy(only(codes, CodedQuestion.DRUG_POLICY).map(DrugPolicy::of))
        .build();
  }

  private static ImmutableList<Measure> measures(
      String id, Map<CodedQuestion, ImmutableList<String>> codes) {
    ImmutableList<String> all = codes.getOrDefault(CodedQuestion.MEASURES, ImmutableList.of());
    Optional<String> main = only(codes, CodedQuestion.MAIN_MEASURE);
    main.ifPresent(first -> checkArgument(
        all.contains(first), "main measure '%s' of '%s' is not one of %s", first, id, all));
    return Stream.concat(main.stream(), all.stream())
        .distinct()
        .map(Measure::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> only(
      Map<CodedQuestion, ImmutableList<String>> codes, CodedQuestion question) {
    return codes.getOrDefault(question, ImmutableList.of()).stream().findFirst();
  }
}
