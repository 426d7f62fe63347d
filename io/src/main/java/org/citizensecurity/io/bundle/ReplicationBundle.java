package org.citizensecurity.io.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.DraftFolder;
import org.citizensecurity.io.codebook.CodebookFiles;
import org.citizensecurity.io.csv.CsvStyle;
import org.citizensecurity.io.csv.ProblemsCsv;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.FindingsCsv;
import org.citizensecurity.io.report.SummaryJson;
import org.citizensecurity.io.result.ResultColumn;
import org.citizensecurity.io.result.ResultTable;
import org.citizensecurity.io.tidy.EvidenceCsv;
import org.citizensecurity.io.tidy.TidyCsvWriter;
import org.citizensecurity.text.Language;

/**
 * All that is needed to check and repeat an analysis, as a folder:
 *
 * <ul>
 *   <li>{@code data}: the portfolio as it was read, as tidy tables
 *   <li>{@code codings}: {@code codings.csv} with the codes of every intervention and who gave them,
 *       {@code evidence.csv} with what the codes of the classifier rest on
 *   <li>{@code results}: {@code summary.json}, {@code findings.csv} and the tables that are added
 *   <li>{@code codebook}: the codebook, if there is one; {@code problems.csv}: what was wrong with the
 *       input
 *   <li>{@code datapackage.json}: a Frictionless data package that names every file with its hash, its
 *       rows and what each column means
 *   <li>{@code CITATION.cff} (1.2.0) and {@code methods.md}: how it is cited and what was done
 * </ul>
 *
 * <p>{@link BundleContent} reads it back.
 *
 * @param info how it is cited
 * @param analysis what was read, coded and found
 * @param codebook the codebook by which it was coded
 * @param tables other results
 */
public record ReplicationBundle(
    BundleInfo info,
    Analysis analysis,
    Optional<Codebook> codebook,
    ImmutableList<ResultTable> tables) {

  /** A bundle without other results. */
  public static ReplicationBundle of(BundleInfo info, Analysis analysis, Codebook codebook) {
    return new ReplicationBundle(info, analysis, Optional.of(codebook), ImmutableList.of());
  }

  /** The same with one more table; throws from {@link #writeTo} where its name is taken. */
  public ReplicationBundle and(ResultTable table) {
    return new ReplicationBundle(
        info,
        analysis,
        codebook,
        ImmutableList.<ResultTable>builder().addAll(tables).add(table).build());
  }

  /**
   * Writes the folder whole or not at all: beside its place first. An older bundle there is replaced.
   *
   * @throws IOException where the system refuses, and where the folder holds anything that is not of a
   *     bundle; what was there stays
   */
  public void writeTo(Path folder) throws IOException {
    BundleFolder.checkReplaceable(folder);
    try (DraftFolder draft = DraftFolder.of(folder)) {
      write(draft.path());
      draft.publish();
    }
  }

  private void write(Path folder) throws IOException {
    TidyCsvWriter.standard().write(analysis.coded().portfolio(), folder.resolve(BundleFolder.DATA));
    for (Map.Entry<String, AtomicFile.Content> file : contents().entrySet()) {
      AtomicFile.write(folder.resolve(file.getKey()), file.getValue());
    }
    if (codebook.isPresent()) {
      CodebookFiles.write(codebook.get(), folder.resolve(BundleFolder.CODEBOOK));
    }
    ImmutableSortedSet<String> paths = BundleFolder.files(folder);
    String description = analysis.question().in(Language.ENGLISH);
    Files.writeString(
        folder.resolve(BundleFolder.MANIFEST),
        new DataPackage(folder, ownColumns()).describe(info, description, paths));
    Files.writeString(
        folder.resolve(BundleFolder.CITATION), CitationCff.of(info, analysis.generatedAt()));
    Files.writeString(folder.resolve(BundleFolder.METHODS), MethodsText.of(analysis));
  }

  private ImmutableMap<String, AtomicFile.Content> contents() {
    ImmutableMap.Builder<String, AtomicFile.Content> contents = ImmutableMap.builder();
    contents.put("codings/codings.csv", writer -> CodingsTable.write(analysis, writer));
    contents.put(
        "codings/evidence.csv",
        writer -> EvidenceCsv.write(analysis.classified().records(), writer));
    contents.put("problems.csv", writer -> ProblemsCsv.write(writer, analysis.problems()));
    contents.put("results/findings.csv", writer -> FindingsCsv.write(analysis, writer));
    contents.put("results/summary.json", writer -> SummaryJson.write(analysis, writer));
    tables.forEach(
        table -> contents.put(path(table), writer -> table.writeCsv(writer, CsvStyle.STANDARD)));
    return contents.buildOrThrow();
  }

  private Map<String, ImmutableList<ResultColumn>> ownColumns() {
    Map<String, ImmutableList<ResultColumn>> columns = new TreeMap<>();
    tables.forEach(table -> columns.put(path(table), table.columns()));
    return columns;
  }

  private static String path(ResultTable table) {
    return "results/%s.csv".formatted(table.name());
  }
}
