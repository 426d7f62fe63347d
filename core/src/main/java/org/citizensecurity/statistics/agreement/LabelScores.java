package org.citizensecurity.statistics.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;

/**
 * How well the labels of a reference were found, where a case may have several of them, one or
 * none. The intervals come from drawing cases with replacement, with all their labels, because
 * labels of one case are not independent.
 *
 * @param reference the labels of each case
 * @param coded the labels that each case was given, in the same order of cases
 * @param <C> the labels, told apart by {@code equals}
 */
public record LabelScores<C>(
    ImmutableList<ImmutableSet<C>> reference, ImmutableList<ImmutableSet<C>> coded)
    implements Serializable {
  /** Rejects lists of different lengths. */
  public LabelScores {
    checkArgument(
        reference.size() == coded.size(),
        "%s reference cases but %s coded cases, expected as many of each",
        reference.size(),
        coded.size());
  }

  /** Of the labels of each case; throws if lengths differ. */
  public static <C> LabelScores<C> of(
      List<? extends Set<? extends C>> reference, List<? extends Set<? extends C>> coded) {
    return new LabelScores<>(copy(reference), copy(coded));
  }

  private static <C> ImmutableList<ImmutableSet<C>> copy(List<? extends Set<? extends C>> cases) {
    return cases.stream()
        .map(labels -> ImmutableSet.<C>copyOf(labels))
        .collect(ImmutableList.toImmutableList());
  }

  /** All labels in order of first appearance, those of the reference first. */
  public ImmutableSet<C> labels() {
    return Streams.concat(reference.stream(), coded.stream())
        .flatMap(ImmutableSet::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Cases that have exactly the labels of the reference, of all cases. */
  public Proportion exactMatches() {
    long same = Streams.zip(reference.stream(), coded.stream(), ImmutableSet::equals)
        .filter(equal -> equal)
        .count();
    return new Proportion(same, reference.size());
  }

  /** How well this label was found; nothing if it does not occur. */
  public Scores scores(C label) {
    return sum(casesOf(label));
  }

  /** All labels added up. */
  public Scores micro() {
    return sum(cases());
  }

  /**
   * Unweighted mean of F1 over the labels that the reference uses, in contrast to {@link
   * ConfusionMatrix#macroF1}, in which a label counts 0 that only the coder uses. Undefined if the
   * reference uses none.
   */
  public Computed<Double> macroF1OfReference() {
    PlacedLabels placed = PlacedLabels.of(this);
    return placed.macroF1(placed.cases());
  }

  /** Precision, recall or F1 of all labels added up, with its interval. */
  public Computed<Bootstrap> micro(
      Function<Scores, Computed<Double>> score, Resampling resampling) {
    return resampling.bootstrap(cases(), drawn -> score.apply(sum(drawn)));
  }

  /** Precision, recall or F1 of one label, with its interval. */
  public Computed<Bootstrap> ofLabel(
      C label, Function<Scores, Computed<Double>> score, Resampling resampling) {
    return resampling.bootstrap(casesOf(label), drawn -> score.apply(sum(drawn)));
  }

  /** {@link #macroF1OfReference} with its interval; the labels are those of each resample. */
  public Computed<Bootstrap> macroF1OfReference(Resampling resampling) {
    PlacedLabels placed = PlacedLabels.of(this);
    return resampling.bootstrap(placed.cases(), placed::macroF1);
  }

  private ImmutableList<Scores> cases() {
    return Streams.zip(reference.stream(), coded.stream(), LabelScores::ofCase)
        .collect(ImmutableList.toImmutableList());
  }

  private static <C> Scores ofCase(Set<C> reference, Set<C> coded) {
    long found = reference.stream().filter(coded::contains).count();
    return new Scores(found, coded.size() - found, reference.size() - found);
  }

  private ImmutableList<Scores> casesOf(C label) {
    return Streams.zip(
            reference.stream(),
            coded.stream(),
            (given, found) -> ofCase(only(label, given), only(label, found)))
        .collect(ImmutableList.toImmutableList());
  }

  private static <C> ImmutableSet<C> only(C label, ImmutableSet<C> labels) {
    return labels.contains(label) ? ImmutableSet.of(label) : ImmutableSet.of();
  }

  private static Scores sum(List<Scores> cases) {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    for (Scores one : cases) {
      found += one.found();
      wrong += one.wrong();
      missed += one.missed();
    }
    return new Scores(found, wrong, missed);
  }
}
