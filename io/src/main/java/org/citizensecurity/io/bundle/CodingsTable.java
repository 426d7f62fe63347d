package org.citizensecurity.io.bundle;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.csv.CsvFile;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.portfolio.CodedIntervention;

/** The codes of all interventions; {@link CodingCsv} reads it, too. */
final class CodingsTable {
  private static final ImmutableList<String> HEADER = ImmutableList.<String>builder()
      .add("id", "coded_by", "codebook")
      .addAll(CodingCsv.codeColumns())
      .build();

  private CodingsTable() {}

  static void write(Analysis analysis, Writer writer) throws IOException {
    CsvFile.write(
        writer,
        HEADER,
        analysis.coded().all().map(coded -> row(analysis, coded)).toList());
  }

  private static ImmutableList<String> row(Analysis analysis, CodedIntervention coded) {
    boolean given = coded.intervention().coding().isPresent();
    return ImmutableList.<String>builder()
        .add(coded.intervention().id().value())
        .add(given ? "source" : "classifier")
        .add(given ? "" : analysis.codebookVersion().orElse(""))
        .addAll(CodingCsv.cells(coded.coding()))
        .build();
  }
}
