package org.citizensecurity.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Objects;
import java.util.OptionalInt;
import org.citizensecurity.code.ResourceTable;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;

/** Reads the codebook that comes with the library from the tables beside this class. */
final class CodebookTables {
  static final String VERSION = "1.2.0";
  private static final ImmutableList<String> TERM_TABLES = ImmutableList.of(
      "measures-en.tsv",
      "measures-es.tsv",
      "measures-pt.tsv",
      "relevance.tsv",
      "cues.tsv",
      "contexts.tsv");
  static final Codebook STANDARD = standard();

  private CodebookTables() {}

  private static Codebook standard() {
    Codebook.Builder codebook = Codebook.empty(VERSION);
    for (String table : TERM_TABLES) {
      rows(table).forEach(row -> codebook.add(term(row)));
    }
    rows("codes.tsv").forEach(row -> codebook.add(codeRule(row)));
    rows("profiles.tsv").forEach(row -> codebook.add(profile(row)));
    rows("function-words.tsv").forEach(row -> codebook.add(functionWord(row)));
    return codebook.build();
  }

  private static ImmutableList<ImmutableMap<String, String>> rows(String table) {
    return ResourceTable.read(CodebookTables.class, table);
  }

  private static Term term(ImmutableMap<String, String> row) {
    String languages = cell(row, "languages");
    return new Term(
        target(row),
        Term.languages(languages.replace("!", "")),
        cell(row, "pattern"),
        weight(row),
        Condition.parse(cell(row, "needs"), cell(row, "unless"), languages.endsWith("!")));
  }

  private static CodeRule codeRule(ImmutableMap<String, String> row) {
    return new CodeRule(
        cell(row, "scheme"), cell(row, "code"), target(row), weight(row), years(row));
  }

  private static Target target(ImmutableMap<String, String> row) {
    Facet facet = Facet.of(cell(row, "facet"));
    String value = cell(row, "value");
    return facet == Facet.MEASURE ? Target.of(Measure.of(value)) : new Target(facet, value);
  }

  private static Range<Integer> years(ImmutableMap<String, String> row) {
    return CodeRule.years(year(row, "from"), year(row, "to"));
  }

  private static OptionalInt year(ImmutableMap<String, String> row, String column) {
    String year = cell(row, column);
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  private static int weight(ImmutableMap<String, String> row) {
    return Integer.parseInt(cell(row, "weight"));
  }

  private static MeasureProfile profile(ImmutableMap<String, String> row) {
    return new MeasureProfile(
        Measure.of(cell(row, "measure")),
        SecurityParadigm.of(cell(row, "paradigm")),
        PreventionLevel.of(cell(row, "prevention_level")));
  }

  private static FunctionWord functionWord(ImmutableMap<String, String> row) {
    return new FunctionWord(
        Language.of(cell(row, "language")),
        cell(row, "word"),
        cell(row, "skipped").equals("yes"));
  }

  private static String cell(ImmutableMap<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), () -> "table has no column " + column);
  }
}
