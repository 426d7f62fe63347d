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
  private final Table<String, Facet, ImmutableList<String>> decided = HashBasedTable.create();

  Settlement(Comparison comparison, Iterable<Decision> decisions) {
    this.comparison = comparison;
    Table<String, Facet, Dispute> disputed = HashBasedTable.create();
    comparison.disputes().forEach(one -> disputed.put(one.id(), one.facet(), one));
    for (Decision decision : decisions) {
      checkArgument(
          disputed.contains(decision.id(), decision.facet()),
          "%s of '%s' is not in dispute",
          decision.facet().code(),
          decision.id());
      checkArgument(
          decided.put(decision.id(), decision.facet(), decision.codes()) == null,
          "%s of '%s' is decided twice",
          decision.facet().code(),
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
    ImmutableMap<Facet, Dispute> disputes =
        Maps.uniqueIndex(Comparison.ofRecord(one, other).toList(), Dispute::facet);
    if (disputes.containsKey(Facet.RELEVANCE)) {
      settleRelevance(record, one.isRelevant() ? one : other);
    } else if (one.isRelevant()) {
      settleFacets(record, one, other, disputes.keySet());
    } else if (one.isIrrelevant()) {
      record.coding(Coding.irrelevant());
    } else if (one.isContested(Facet.RELEVANCE) || other.isContested(Facet.RELEVANCE)) {
      record.addContested(Facet.RELEVANCE);
    }
    return record.build();
  }

  private void settleRelevance(CodedRecord.Builder record, CodedRecord speaking) {
    Optional<ImmutableList<String>> decision = decision(speaking, Facet.RELEVANCE);
    if (decision.isEmpty()) {
      record.addContested(Facet.RELEVANCE);
    } else if (decision.get().contains(Facet.NO)) {
      record.coding(Coding.irrelevant());
    } else if (speaking.isRelevant()) {
      record.coding(speaking.coding()).contested(speaking.contested());
    } else {
      record.coding(Coding.builder().relevant(true).build());
    }
  }

  private void settleFacets(
      CodedRecord.Builder record, CodedRecord one, CodedRecord other, Set<Facet> disputed) {
    Map<Facet, ImmutableList<String>> codes = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      codes.put(facet, one.codes(facet));
      if (disputed.contains(facet)) {
        Optional<ImmutableList<String>> decision = decision(one, facet);
        codes.put(facet, decision.orElseGet(ImmutableList::of));
        if (decision.isEmpty()) {
          record.addContested(facet);
        }
      } else if (one.isContested(facet) || other.isContested(facet)) {
        record.addContested(facet);
      }
    }
    if (disputed.contains(Facet.MEASURES)) {
      codes.put(Facet.MAIN_MEASURE, ImmutableList.of());
    }
    record.coding(coding(one.id(), codes));
  }

  private Optional<ImmutableList<String>> decision(CodedRecord record, Facet facet) {
    return Optional.ofNullable(decided.get(record.id(), facet));
  }

  private static Coding coding(String id, Map<Facet, ImmutableList<String>> codes) {
    return Coding.builder()
        .relevant(true)
        .measures(measures(id, codes))
        .approach(only(codes, Facet.APPROACH).map(Approach::of))
        .threatScope(only(codes, Facet.THREAT_SCOPE).map(ThreatScope::of))
        .paradigm(only(codes, Facet.PARADIGM).map(SecurityParadigm::of))
        .preventionLevel(only(codes, Facet.PREVENTION_LEVEL).map(PreventionLevel::of))
        .drugPolicy(only(codes, Facet.DRUG_POLICY).map(DrugPolicy::of))
        .build();
  }

  private static ImmutableList<Measure> measures(
      String id, Map<Facet, ImmutableList<String>> codes) {
    ImmutableList<String> all = codes.getOrDefault(Facet.MEASURES, ImmutableList.of());
    Optional<String> main = only(codes, Facet.MAIN_MEASURE);
    main.ifPresent(first -> checkArgument(
        all.contains(first), "main measure '%s' of '%s' is not one of %s", first, id, all));
    return Stream.concat(main.stream(), all.stream())
        .distinct()
        .map(Measure::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> only(Map<Facet, ImmutableList<String>> codes, Facet facet) {
    return codes.getOrDefault(facet, ImmutableList.of()).stream().findFirst();
  }
}
