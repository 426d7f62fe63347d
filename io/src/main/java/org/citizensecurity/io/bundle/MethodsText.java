package org.citizensecurity.io.bundle;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.DataSummary;
import org.citizensecurity.text.Language;
import org.citizensecurity.trend.ClaimResult;

/** What was done, in words, so that it can be done again. */
final class MethodsText {
  private static final String UNRELEASED = "an unreleased build";

  private MethodsText() {}

  static String of(Analysis analysis) {
    DataSummary data = DataSummary.of(analysis);
    return """
        # Methods: %s

        %s

        ## Data
        Read from: %s. Of %d rows %d were kept and %d rejected; `problems.csv` names every problem (%d).
        %d interventions, of which %d belong to citizen security. What the sources cannot contain: %s.
        Amounts are as the sources state them; nothing is converted unless a column says so.

        ## Coding
        %d interventions brought their codes, %d were coded by the classifier%s.
        `codings/codings.csv` has all codes, `codings/evidence.csv` the words and rules that they rest on.

        ## Counting
        %s.

        ## Claims
        %s
        ## Software
        Citizen Security for Java: %s. Java: %s. %s

        ## Repeating it
        The tables in `data` are the portfolio as it was read. Coded by the codebook in `codebook` and counted
        by the rules above they give the tables in `results` again. Cells of tables that begin with an
        apostrophe before `=`, `+`, `-` or `@` are guarded against being run as formulas by a spreadsheet.
        """.formatted(
        analysis.title().in(Language.ENGLISH),
        analysis.question().in(Language.ENGLISH),
        analysis.inputs().isEmpty() ? "not stated" : String.join(", ", analysis.inputs()),
        analysis.rows().read(),
        analysis.rows().kept(),
        analysis.rows().rejected(),
        analysis.problems().count(),
        data.interventions(),
        data.relevant(),
        analysis.coded().portfolio().coverage().stream()
            .map(item -> item.label(Language.ENGLISH))
            .collect(joining(", ")),
        data.codedBySource(),
        data.codedByClassifier(),
        analysis.codebookVersion().map(version -> " by codebook " + version).orElse(""),
        analysis.policy().describe(),
        analysis.claims().stream().map(MethodsText::claim).collect(joining()),
        library(),
        System.getProperty("java.version"),
        analysis.codebookVersion().map(version -> "Codebook: " + version + ".").orElse(""));
  }

  private static String claim(ClaimResult result) {
    String indicators = result.findings().stream()
        .map(finding -> finding.definition())
        .map(definition -> "- %s %s: %s (in %s; %s)\n"
            .formatted(
                definition.id(),
                definition.label().in(Language.ENGLISH),
                definition.text(),
                definition.unit(),
                definition.source()))
        .collect(joining());
    return "### %s: %s\nClaimed by %s. %s. Indicators:\n\n%s\n"
        .formatted(
            result.claim().id(),
            result.claim().statement().in(Language.ENGLISH),
            result.claim().claimedBy(),
            result.claim().rule().describe(),
            indicators);
  }

  private static String library() {
    Package own = MethodsText.class.getPackage();
    return Optional.ofNullable(own.getImplementationVersion()).orElse(UNRELEASED);
  }
}
