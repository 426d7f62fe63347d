package org.citizensecurity.trend;

import java.util.Locale;
import org.citizensecurity.indicator.Estimate;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.text.Language;

/** Prints claims and findings for people. */
final class FindingPrinter {
  private FindingPrinter() {}

  static String print(ClaimResult result) {
    return "%s  %s: %s%n    claimed by %s; rule: %s%n"
        .formatted(
            result.claim().id(),
            result.claim().statement().in(Language.ENGLISH),
            result.verdict().label(Language.ENGLISH).toUpperCase(Locale.ROOT),
            result.claim().claimedBy(),
            result.claim().rule().describe())
        .replace("\r", "");
  }

  static String print(Finding finding) {
    Estimate overall = finding.overall();
    return """
          %-5s %s: %s%s
                all years: %s%s%s; n %d, open %d, missing %.1f %%
                trend over %d years: %s, expected to %s; verdict %s
                counted: %s
        """.formatted(
            finding.definition().id(),
            finding.definition().label().in(Language.ENGLISH),
            finding.verdict().label(Language.ENGLISH).toLowerCase(Locale.ROOT),
            finding.survives() ? "" : ", but it changes with " + changes(finding),
            number(overall.value()),
            interval(overall.interval()),
            overall
                .bounds()
                .map(b -> String.format(
                    Locale.ROOT,
                    ", between %.3f and %.3f whatever is open or missing",
                    b.lower(),
                    b.upper()))
                .orElse(""),
            overall.n(),
            overall.open(),
            100 * overall.missingShare(),
            finding.trend().years(),
            trend(finding.trend()),
            finding.expected() == Direction.RISES ? "rise" : "fall",
            finding.verdict().label(Language.ENGLISH).toLowerCase(Locale.ROOT),
            overall.counting());
  }

  private static String changes(Finding finding) {
    return finding.sensitivities().stream()
        .filter(sensitivity -> sensitivity.verdict() != finding.verdict())
        .map(sensitivity -> sensitivity.choice() + " ("
            + sensitivity.verdict().label(Language.ENGLISH).toLowerCase(Locale.ROOT) + ")")
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static String trend(TrendTest trend) {
    String slope = trend
        .line()
        .find()
        .map(line ->
            String.format(Locale.ROOT, "%+.4f a year%s", line.slope(), interval(line.interval())))
        .orElseGet(() -> reason(trend.line()));
    String p = trend
        .test()
        .find()
        .map(test -> String.format(Locale.ROOT, "p %.3f", test.pValue()))
        .orElseGet(() -> reason(trend.test()));
    return slope + ", " + p;
  }

  private static String number(Computed<Double> value) {
    return value
        .find()
        .map(v -> String.format(Locale.ROOT, "%.3f", v))
        .orElseGet(() -> reason(value));
  }

  private static String interval(Computed<Interval> interval) {
    return interval
        .find()
        .map(i -> String.format(
            Locale.ROOT,
            " (%.0f %% interval %.3f to %.3f, %s)",
            100 * i.level(),
            i.lower(),
            i.upper(),
            i.method().label(Language.ENGLISH)))
        .orElse("");
  }

  private static String reason(Computed<?> computed) {
    return computed.undefined().map(Computed.Undefined::detail).orElse("");
  }
}
