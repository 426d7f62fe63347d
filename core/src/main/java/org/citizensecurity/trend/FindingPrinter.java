package org.citizensecurity.trend;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.citizensecurity.indicator.Bounds;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.change.TheilSen;
import org.citizensecurity.text.Language;

/** Prints claims and findings for people. */
final class FindingPrinter {
  private FindingPrinter() {}

  static String print(ClaimResult result) {
    return format(
        "%s  %s: %s\n    claimed by %s\n    rule: %s; claim %s\n",
        result.claim().id(),
        result.claim().statement().in(Language.ENGLISH),
        words(result.verdict()).toUpperCase(Locale.ROOT),
        result.claim().claimedBy(),
        result.claim().rule().describe(),
        ClaimResult.COMBINING_RULE);
  }

  static String print(Finding finding) {
    Estimate overall = finding.overall();
    return format(
        "  %s  %s: %s%s\n      %s, n %d, open %d, missing %.1f %%\n      trend over %s: %s, expected to %s\n      counted: %s\n",
        finding.definition().id(),
        finding.definition().label().in(Language.ENGLISH),
        words(finding.verdict()),
        finding.shortfall().map(missing -> " (" + missing + ")").orElse("")
            + (finding.survives() ? "" : changes(finding)),
        figure(overall),
        overall.n(),
        overall.open(),
        100 * overall.missingShare(),
        finding.trend().years() == 1 ? "1 year" : finding.trend().years() + " years",
        trend(finding.trend()),
        finding.expected() == Direction.RISES ? "rise" : "fall",
        overall.counting());
  }

  private static String changes(Finding finding) {
    return finding.sensitivities().stream()
        .filter(sensitivity -> sensitivity.verdict() != finding.verdict())
        .map(sensitivity -> words(sensitivity.verdict()) + " with " + sensitivity.choice())
        .collect(joining("; ", ", but ", ""));
  }

  private static String figure(Estimate estimate) {
    return number("%.3f", estimate.value())
        + interval(estimate.interval())
        + estimate.bounds().map(FindingPrinter::bounds).orElse("");
  }

  private static String bounds(Bounds bounds) {
    return format(", %.3f to %.3f whatever is open or missing", bounds.lower(), bounds.upper());
  }

  private static String trend(TrendTest trend) {
    return number("%+.4f a year", trend.line().map(TheilSen::slope))
        + interval(trend.line().flatMap(TheilSen::interval))
        + ", "
        + number("p %.3f", trend.test().map(test -> test.pValue()));
  }

  private static String number(String form, Computed<Double> number) {
    return number.find().map(value -> format(form, value)).orElseGet(() -> reason(number));
  }

  private static String interval(Computed<Interval> interval) {
    return interval
        .find()
        .map(found -> format(
            " (%.0f %% interval %.3f to %.3f, %s)",
            100 * found.level(),
            found.lower(),
            found.upper(),
            found.method().label(Language.ENGLISH)))
        .orElse("");
  }

  private static String reason(Computed<?> computed) {
    return computed.undefined().map(none -> "undefined (" + none.detail() + ")").orElse("");
  }

  private static String words(Verdict verdict) {
    return verdict.label(Language.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static String format(String form, Object... arguments) {
    return String.format(Locale.ROOT, form, arguments);
  }
}
