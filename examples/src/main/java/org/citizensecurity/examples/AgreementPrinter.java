package org.citizensecurity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.reliability.Agreement;
import org.citizensecurity.reliability.AgreementFigure;
import org.citizensecurity.reliability.AgreementFigures;
import org.citizensecurity.reliability.Basis;
import org.citizensecurity.reliability.CodedQuestion;
import org.citizensecurity.reliability.Comparison;
import org.citizensecurity.reliability.Dispute;
import org.citizensecurity.reliability.Ruling;
import org.citizensecurity.reliability.Statistic;
import org.citizensecurity.statistics.resampling.Resampling;

/** Prints agreements as tables, numbers with the bounds of their intervals. */
final class AgreementPrinter {
  private AgreementPrinter() {}

  static String howCounted(Basis basis, Resampling resampling) {
    return """
        %s All questions but relevant: relevant records only.
        Not compared, by what %s says: contested (could not be decided), irrelevant (not relevant), blank (no code). No answer: \
        compared although the second file has no code, because it is blank, contested or irrelevant there; in kappa and alpha \
        that is a code of its own, "-".
        Intervals at %.0f %%: Wilson (agreement, precision, recall), Wald (kappa), bootstrap of records (alphas, F1, macro F1; \
        %d resamples, seed %d, %s). They are too narrow where few records differ, and there is none where none differs.
        Alpha is nominal, of measures by MASI; ordinal alpha is of the records that both put on the scale (%s). F1 is that of \
        yes for relevant, of all codes added up for measures; macro F1 is the mean over the codes of the first file. A dash: not \
        defined, agreement.csv says why.
        """.formatted(
            basis.meaning().definition(),
            basis == Basis.REFERENCE ? "the first file" : "either file",
            100 * resampling.level(),
            resampling.resamples(),
            resampling.seed().value(),
            resampling.seed().generator(),
            scales());
  }

  private static String scales() {
    return Stream.of(CodedQuestion.values())
        .filter(question -> !question.scale().isEmpty())
        .map(question -> String.join("-", question.scale()))
        .collect(joining(", "));
  }

  static String overview(List<AgreementFigures> all) {
    TextTable table = new TextTable(
        "question",
        "n",
        "contested",
        "irrelevant",
        "blank",
        "no answer",
        "agreement",
        "kappa",
        "alpha",
        "ordinal alpha",
        "F1",
        "macro F1");
    for (AgreementFigures each : all) {
      Agreement agreement = each.agreement();
      ImmutableMap<Statistic, AgreementFigure> figures =
          Maps.uniqueIndex(each.overall(), AgreementFigure::statistic);
      table.add(ImmutableList.of(
          agreement.question().code(),
          Integer.toString(agreement.pairs().size()),
          Long.toString(agreement.leftOut().contested()),
          Long.toString(agreement.leftOut().irrelevant()),
          Long.toString(agreement.leftOut().blank()),
          Long.toString(agreement.unanswered()),
          cell(figures, Statistic.AGREEMENT),
          cell(figures, Statistic.KAPPA),
          cell(figures, Statistic.ALPHA),
          cell(figures, Statistic.ORDINAL_ALPHA),
          agreement.question() == CodedQuestion.RELEVANCE
              ? f1OfYes(each)
              : cell(figures, Statistic.F1),
          cell(figures, Statistic.MACRO_F1)));
    }
    return table.toString();
  }

  private static String f1OfYes(AgreementFigures figures) {
    return figures.byCode().stream()
        .filter(
            figure -> figure.code().equals(CodedQuestion.YES) && figure.statistic() == Statistic.F1)
        .findFirst()
        .map(AgreementPrinter::cell)
        .orElse("-");
  }

  private static String cell(
      ImmutableMap<Statistic, AgreementFigure> figures, Statistic statistic) {
    return Optional.ofNullable(figures.get(statistic))
        .map(AgreementPrinter::cell)
        .orElse("");
  }

  private static String cell(AgreementFigure figure) {
    return ComputedText.of(figure.value(), figure.interval());
  }

  /** Precision, recall, F1 and alpha of each code. */
  static String byCode(AgreementFigures all) {
    TextTable table = new TextTable(
        all.agreement().question().code(), "first", "second", "precision", "recall", "F1", "alpha");
    for (String code : all.agreement().codes()) {
      ImmutableMap<Statistic, AgreementFigure> ofCode = Maps.uniqueIndex(
          all.byCode().stream().filter(figure -> figure.code().equals(code)).toList(),
          AgreementFigure::statistic);
      table.add(ImmutableList.of(
          code,
          count(ofCode, Statistic.RECALL),
          count(ofCode, Statistic.PRECISION),
          cell(ofCode, Statistic.PRECISION),
          cell(ofCode, Statistic.RECALL),
          cell(ofCode, Statistic.F1),
          cell(ofCode, Statistic.ALPHA)));
    }
    return table.toString();
  }

  private static String count(
      ImmutableMap<Statistic, AgreementFigure> figures, Statistic statistic) {
    return Optional.ofNullable(figures.get(statistic))
        .map(figure -> Long.toString(figure.n()))
        .orElse("");
  }

  static String disputes(Comparison comparison) {
    ImmutableList<Dispute> disputes = comparison.disputes();
    String byQuestion = Stream.of(CodedQuestion.values())
        .map(question -> "%d %s"
            .formatted(
                disputes.stream()
                    .filter(dispute -> dispute.question() == question)
                    .count(),
                question.code()))
        .collect(joining(", "));
    return "%d disputes on %d records: %s"
        .formatted(
            disputes.size(), disputes.stream().map(Dispute::id).distinct().count(), byQuestion);
  }

  static String decided(Comparison comparison, List<Ruling> rulings) {
    ImmutableList<Dispute> disputes = comparison.disputes();
    return "%d of %d disputes decided, on %d of %d records; what is not decided is contested in agreed.csv"
        .formatted(
            rulings.size(),
            disputes.size(),
            rulings.stream().map(Ruling::id).distinct().count(),
            disputes.stream().map(Dispute::id).distinct().count());
  }

  static ImmutableList<AgreementFigures> figures(
      Comparison comparison, Basis basis, Resampling resampling) {
    return Stream.of(CodedQuestion.values())
        .map(question -> AgreementFigures.of(comparison.agreement(question, basis), resampling))
        .collect(toImmutableList());
  }
}
