package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.Function;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.citizensecurity.statistics.agreement.CohenKappa;
import org.citizensecurity.statistics.agreement.KrippendorffAlpha;
import org.citizensecurity.statistics.agreement.LabelScores;
import org.citizensecurity.statistics.agreement.Scores;
import org.citizensecurity.statistics.resampling.Bootstrap;
import org.citizensecurity.statistics.resampling.Resampling;

/**
 * One number about an agreement.
 *
 * @param question what was compared
 * @param code the one code that it is about; empty for all codes
 * @param statistic what it says
 * @param n what it was counted over: codes for precision, recall and F1, otherwise records
 * @param value the number, or why there is none
 * @param interval its confidence interval, or why there is none; a bootstrap of width 0 is none
 */
public record AgreementFigure(
    CodedQuestion question,
    String code,
    Statistic statistic,
    long n,
    Computed<Double> value,
    Computed<Interval> interval)
    implements Serializable {
  /** Rejects a negative count. */
  public AgreementFigure {
    checkArgument(n >= 0, "n %s is negative", n);
  }

  /**
   * What there is to say about a question: of one-valued ones agreement, kappa, alpha, where there is
   * a scale ordinal alpha, and macro F1; of many-valued ones agreement, alpha, precision, recall, F1
   * (all codes added up) and macro F1.
   */
  public static ImmutableList<AgreementFigure> of(Agreement agreement, Resampling resampling) {
    ImmutableList.Builder<AgreementFigure> figures = ImmutableList.builder();
    Proportion agreed = agreement.agreed();
    CodedQuestion question = agreement.question();
    long n = agreement.pairs().size();
    figures.add(new AgreementFigure(
        question, "", Statistic.AGREEMENT, n, agreed.share(), agreed.wilson(resampling.level())));
    if (!question.manyValued()) {
      Computed<CohenKappa> kappa = agreement.kappa();
      figures.add(new AgreementFigure(
          question,
          "",
          Statistic.KAPPA,
          n,
          kappa.map(CohenKappa::kappa),
          kappa.flatMap(found -> found.interval(resampling.level()))));
    }
    figures.add(new AgreementFigure(
        question,
        "",
        Statistic.ALPHA,
        n,
        agreement.alpha().map(KrippendorffAlpha::alpha),
        interval(agreement.alpha(resampling))));
    if (!question.scale().isEmpty()) {
      figures.add(new AgreementFigure(
          question,
          "",
          Statistic.ORDINAL_ALPHA,
          agreement.onScale().size(),
          agreement.ordinalAlpha().map(KrippendorffAlpha::alpha),
          interval(agreement.ordinalAlpha(resampling))));
    }
    LabelScores<String> scores = agreement.scores();
    if (question.manyValued()) {
      figures.add(micro(question, Statistic.PRECISION, Scores::precision, scores, resampling));
      figures.add(micro(question, Statistic.RECALL, Scores::recall, scores, resampling));
      figures.add(micro(question, Statistic.F1, Scores::f1, scores, resampling));
    }
    figures.add(new AgreementFigure(
        question,
        "",
        Statistic.MACRO_F1,
        n,
        scores.macroF1OfReference(),
        interval(scores.macroF1OfReference(resampling))));
    return figures.build();
  }

  private static AgreementFigure micro(
      CodedQuestion question,
      Statistic statistic,
      Function<Scores, Computed<Double>> score,
      LabelScores<String> scores,
      Resampling resampling) {
    return new AgreementFigure(
        question,
        "",
        statistic,
        counted(statistic, scores.micro()),
        score.apply(scores.micro()),
        interval(scores.micro(score, resampling)));
  }

  /** Precision, recall, F1 and alpha of each code that occurs, in alphabetical order. */
  public static ImmutableList<AgreementFigure> byCode(Agreement agreement, Resampling resampling) {
    LabelScores<String> labels = agreement.scores();
    return agreement.codes().stream()
        .flatMap(code -> ofCode(agreement, labels, code, resampling).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<AgreementFigure> ofCode(
      Agreement agreement, LabelScores<String> labels, String code, Resampling resampling) {
    CodedQuestion question = agreement.question();
    Scores scores = labels.scores(code);
    double level = resampling.level();
    return ImmutableList.of(
        new AgreementFigure(
            question,
            code,
            Statistic.PRECISION,
            counted(Statistic.PRECISION, scores),
            scores.precision(),
            scores.precisionInterval(level)),
        new AgreementFigure(
            question,
            code,
            Statistic.RECALL,
            counted(Statistic.RECALL, scores),
            scores.recall(),
            scores.recallInterval(level)),
        new AgreementFigure(
            question,
            code,
            Statistic.F1,
            counted(Statistic.F1, scores),
            scores.f1(),
            interval(labels.ofLabel(code, Scores::f1, resampling))),
        new AgreementFigure(
            question,
            code,
            Statistic.ALPHA,
            agreement.pairs().size(),
            agreement.alphaOf(code).map(KrippendorffAlpha::alpha),
            interval(agreement.alphaOf(code, resampling))));
  }

  private static long counted(Statistic statistic, Scores scores) {
    return scores.found()
        + (statistic == Statistic.RECALL ? 0 : scores.wrong())
        + (statistic == Statistic.PRECISION ? 0 : scores.missed());
  }

  /** A point would look like certainty. */
  private static Computed<Interval> interval(Computed<Bootstrap> bootstrap) {
    return bootstrap
        .map(Bootstrap::interval)
        .flatMap(interval -> interval.width() == 0
            ? Computed.undefined(
                Reason.NO_VARIATION,
                "nearly all resamples give the same value, so they show no error")
            : Computed.of(interval));
  }
}
