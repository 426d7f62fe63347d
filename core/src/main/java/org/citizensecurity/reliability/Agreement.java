package org.citizensecurity.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.agreement.CohenKappa;
import org.citizensecurity.statistics.agreement.ConfusionMatrix;
import org.citizensecurity.statistics.agreement.Difference;
import org.citizensecurity.statistics.agreement.KrippendorffAlpha;
import org.citizensecurity.statistics.agreement.LabelScores;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;

/**
 * How far two codings agree on one question. Where the second coder has no answer, {@link
 * CodePair#NO_ANSWER} stands for one in everything that needs a code on both sides: in the confusion
 * matrix, kappa and alpha it is a category of its own, which the first never uses.
 *
 * @param question what is compared
 * @param basis which records count
 * @param pairs the records that are compared
 * @param leftOut the records that are not
 */
public record Agreement(
    CodedQuestion question, Basis basis, ImmutableList<CodePair> pairs, LeftOut leftOut)
    implements Serializable {

  /** Records on which both say exactly the same, all measures included, of those compared. */
  public Proportion agreed() {
    return new Proportion(pairs.stream().filter(CodePair::agrees).count(), pairs.size());
  }

  /** Records that are compared although the second coder has no answer. */
  public long unanswered() {
    return pairs.stream().filter(pair -> pair.second().isEmpty()).count();
  }

  /** The codes that occur, in alphabetical order. */
  public ImmutableSet<String> codes() {
    return pairs.stream()
        .flatMap(pair -> Stream.concat(pair.first().stream(), pair.second().stream()))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * How often each code of the first is which of the second; of a many-valued question, each set of
   * codes. In alphabetical order.
   */
  public ConfusionMatrix<String> confusion() {
    ImmutableList<String> categories = pairs.stream()
        .flatMap(pair -> Stream.of(pair.firstText(), pair.secondText()))
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
    long[][] counts = new long[categories.size()][categories.size()];
    for (CodePair pair : pairs) {
      counts[categories.indexOf(pair.firstText())][categories.indexOf(pair.secondText())]++;
    }
    return ConfusionMatrix.of(categories, counts);
  }

  /** Precision, recall and F1 of the second coder, with the first as the reference. */
  public LabelScores<String> scores() {
    return LabelScores.of(
        pairs.stream().map(CodePair::first).toList(),
        pairs.stream().map(CodePair::second).toList());
  }

  /** Cohen's kappa; of a many-valued question, with each set of codes as a category. */
  public Computed<CohenKappa> kappa() {
    return CohenKappa.of(confusion());
  }

  /** Krippendorff's alpha: nominal, or by {@link Difference#masi} where there are many values. */
  public Computed<KrippendorffAlpha> alpha() {
    return KrippendorffAlpha.of(units(), Difference.masi());
  }

  /** {@link #alpha()} with its interval. */
  public Computed<Bootstrap> alpha(Resampling resampling) {
    return KrippendorffAlpha.bootstrap(units(), Difference.masi(), resampling);
  }

  /**
   * Krippendorff's alpha for ordered codes, of the records that both put on the {@linkplain
   * CodedQuestion#scale() scale} of the question; undefined where none are.
   */
  public Computed<KrippendorffAlpha> ordinalAlpha() {
    return KrippendorffAlpha.ordinal(onScale(), question.scale());
  }

  /** {@link #ordinalAlpha()} with its interval. */
  public Computed<Bootstrap> ordinalAlpha(Resampling resampling) {
    return KrippendorffAlpha.bootstrap(onScale(), Difference.ordinal(question.scale()), resampling);
  }

  /** The codes of the records that both put on the scale. */
  ImmutableList<ImmutableList<String>> onScale() {
    ImmutableList<String> scale = question.scale();
    return pairs.stream()
        .filter(pair -> scale.containsAll(pair.first())
            && scale.containsAll(pair.second())
            && !pair.second().isEmpty())
        .map(pair -> ImmutableList.of(pair.firstText(), pair.secondText()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Alpha of one code against all others. */
  public Computed<KrippendorffAlpha> alphaOf(String code) {
    return KrippendorffAlpha.of(units(), Difference.label(code));
  }

  /** {@link #alphaOf(String)} with its interval. */
  public Computed<Bootstrap> alphaOf(String code, Resampling resampling) {
    return KrippendorffAlpha.bootstrap(units(), Difference.label(code), resampling);
  }

  /** Sets of one code are 0 or 1 apart by MASI, which makes it nominal for them. */
  private List<List<Set<String>>> units() {
    return pairs.stream()
        .map(pair -> List.<Set<String>>of(
            pair.first(),
            pair.second().isEmpty() ? ImmutableSet.of(CodePair.NO_ANSWER) : pair.second()))
        .toList();
  }
}
