package org.citizensecurity.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.agreement.ConfusionMatrix;
import org.citizensecurity.statistics.agreement.CorrectedShares;
import org.citizensecurity.statistics.agreement.LabelScores;
import org.citizensecurity.statistics.agreement.RoganGladen;
import org.citizensecurity.statistics.agreement.Scores;

/** Works out the shares of one question. A record without a code has {@link CodePair#NO_ANSWER}. */
final class ShareCorrection {
  private static final ImmutableSet<String> NONE = ImmutableSet.of(CodePair.NO_ANSWER);

  private final CodedQuestion question;
  private final double level;
  private final int size;
  private final ImmutableMultiset<String> counts;
  private final List<ImmutableSet<String>> first = new ArrayList<>();
  private final List<ImmutableSet<String>> second = new ArrayList<>();

  ShareCorrection(Comparison comparison, CodedQuestion question, double level) {
    this.question = question;
    this.level = level;
    this.size = comparison.second().records().size();
    this.counts = comparison.second().records().values().stream()
        .flatMap(record -> codes(record).stream())
        .collect(ImmutableMultiset.toImmutableMultiset());
    for (String id : comparison.ids()) {
      CodedRecord known = comparison.first().find(id).orElseThrow();
      boolean irrelevant = known.isIrrelevant() && !known.isContested(question);
      if (irrelevant || !known.codes(question).isEmpty()) {
        first.add(codes(known));
        second.add(codes(comparison.second().find(id).orElseThrow()));
      }
    }
  }

  private ImmutableSet<String> codes(CodedRecord record) {
    ImmutableSet<String> codes = ImmutableSet.copyOf(record.codes(question));
    return codes.isEmpty() ? NONE : codes;
  }

  ImmutableList<CodeShare> shares() {
    return question.manyValued() || question == CodedQuestion.RELEVANCE ? each() : together();
  }

  private ImmutableList<CodeShare> each() {
    LabelScores<String> checked = LabelScores.of(first, second);
    return shares(code -> {
      Scores scores = checked.scores(code);
      long ofCode = scores.found() + scores.missed();
      long others = first.size() - ofCode;
      Computed<RoganGladen> share = RoganGladen.of(
          asCoded(code),
          new Proportion(scores.found(), ofCode),
          new Proportion(others - scores.wrong(), others));
      return share(
          code, share.map(RoganGladen::share), share.flatMap(found -> found.interval(level)));
    });
  }

  private ImmutableList<CodeShare> together() {
    Computed<CorrectedShares<String>> shares = CorrectedShares.of(
        Maps.toMap(codes(), code -> (long) counts.count(code)),
        ConfusionMatrix.of(texts(first), texts(second)));
    return shares(code -> {
      Computed<CorrectedShares.Share> share = shares.map(found -> found.of(code));
      return share(
          code,
          share.map(CorrectedShares.Share::share),
          share.flatMap(found -> found.interval(level)));
    });
  }

  private static List<String> texts(List<ImmutableSet<String>> codes) {
    return codes.stream().map(only -> String.join(";", only)).toList();
  }

  private ImmutableList<CodeShare> shares(Function<String, CodeShare> share) {
    return codes().stream().map(share).collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<String> codes() {
    return Streams.concat(
            counts.elementSet().stream(),
            Stream.of(first, second).flatMap(List::stream).flatMap(ImmutableSet::stream))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  private Proportion asCoded(String code) {
    return new Proportion(counts.count(code), size);
  }

  private CodeShare share(String code, Computed<Double> corrected, Computed<Interval> interval) {
    return new CodeShare(question, code, asCoded(code), first.size(), corrected, interval);
  }
}
