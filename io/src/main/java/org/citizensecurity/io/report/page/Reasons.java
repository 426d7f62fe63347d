package org.citizensecurity.io.report.page;

import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.classification.Evidence;
import org.citizensecurity.classification.Field;
import org.citizensecurity.classification.Standing;
import org.citizensecurity.classification.Target;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.io.report.markup.HtmlTable;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;

/** Evidence in words. */
final class Reasons {
  private Reasons() {}

  /** A piece of evidence in one line. */
  static String line(Evidence evidence, Labels labels) {
    return labels.text(
        evidence.against() ? "reason.against" : "reason.for",
        labels.of(evidence.target().facet()),
        value(evidence.target(), labels),
        evidence.weight(),
        evidence.rule());
  }

  /**
   * What adds weight, is turned down or is out of date, found in the first {@code longest} characters
   * or in codes.
   */
  static Html table(ClassifiedRecord record, Labels labels, int longest) {
    HtmlTable table = new HtmlTable(labels.text("reasons"))
        .text(labels.text("reason.words"), labels.text("reason.target"))
        .numbers(labels.text("reason.weight"))
        .text(labels.text("reason.rule"));
    record.classification().evidence().stream()
        .filter(item -> item.weight() > 0 || item.standing() != Standing.COUNTS)
        .filter(item -> item.span().field() == Field.CODES || item.span().end() <= longest)
        .forEach(item -> table.row(
            Html.of("<bdi>{}</bdi>", item.span().text()),
            labels.of(item.target().facet()) + ": " + value(item.target(), labels),
            weight(item, labels),
            Html.of("<code>{}</code>", item.rule())));
    return table.html();
  }

  private static String weight(Evidence evidence, Labels labels) {
    return switch (evidence.standing()) {
      case COUNTS -> Numbers.shown(evidence.weight());
      case TURNED_DOWN -> labels.text("reason.turned_down");
      case OUT_OF_DATE -> labels.text("reason.out_of_date");
    };
  }

  private static String value(Target target, Labels labels) {
    String value = target.value();
    return switch (target.facet()) {
      case MEASURE -> labels.of(Measure.of(value));
      case RELEVANCE -> labels.text("relevance." + value);
      case APPROACH -> labels.of(Approach.of(value));
      case THREAT_SCOPE -> labels.of(ThreatScope.of(value));
      case PARADIGM -> labels.of(SecurityParadigm.of(value));
      case PREVENTION_LEVEL -> labels.of(PreventionLevel.of(value));
      case DRUG_POLICY -> labels.of(DrugPolicy.of(value));
      case CONTEXT, CONTRAST -> value;
    };
  }
}
