package org.citizensecurity.statistics.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/** Cases with each label as its place among all labels, so that many resamples are soon scored. */
record PlacedLabels(int size, ImmutableList<PlacedLabels.Case> cases) {

  /** The places of the labels of one case. */
  record Case(ImmutableIntArray reference, ImmutableIntArray coded) {}

  static <C> PlacedLabels of(LabelScores<C> scores) {
    ImmutableList<C> labels = scores.labels().asList();
    return new PlacedLabels(
        labels.size(),
        IntStream.range(0, scores.reference().size())
            .mapToObj(at -> new Case(
                places(labels, scores.reference().get(at)),
                places(labels, scores.coded().get(at))))
            .collect(ImmutableList.toImmutableList()));
  }

  private static <C> ImmutableIntArray places(ImmutableList<C> labels, ImmutableSet<C> given) {
    return ImmutableIntArray.copyOf(given.stream().mapToInt(labels::indexOf));
  }

  Computed<Double> macroF1(List<Case> drawn) {
    long[] found = new long[size];
    long[] inReference = new long[size];
    long[] coded = new long[size];
    for (Case one : drawn) {
      for (int at = 0; at < one.reference.length(); at++) {
        inReference[one.reference.get(at)]++;
      }
      for (int at = 0; at < one.coded.length(); at++) {
        int label = one.coded.get(at);
        coded[label]++;
        found[label] += one.reference.contains(label) ? 1 : 0;
      }
    }
    return mean(found, inReference, coded);
  }

  private static Computed<Double> mean(long[] found, long[] inReference, long[] coded) {
    double sum = 0;
    int used = 0;
    for (int label = 0; label < found.length; label++) {
      if (inReference[label] > 0) {
        used++;
        sum += 2.0 * found[label] / (inReference[label] + coded[label]);
      }
    }
    return used == 0
        ? Computed.undefined(Reason.TOO_FEW, "the reference uses no label")
        : Computed.of(sum / used);
  }
}
