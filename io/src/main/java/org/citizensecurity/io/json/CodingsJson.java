package org.citizensecurity.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.ClassifiedRecord;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.json.document.JsonFiles;
import org.citizensecurity.io.json.document.JsonShape;
import org.citizensecurity.io.record.CodingFields;
import org.citizensecurity.io.record.EvidenceFields;

/**
 * Writes how records are coded and why, as one JSON document: an object with {@code format}, which is
 * {@code citizen-security-codings/1}, and the list {@code records}. A record has
 *
 * <ul>
 *   <li>{@code id}
 *   <li>the codes, as in {@link PortfolioJson}: {@code relevant}, {@code measures}, {@code approach},
 *       {@code threat_scope}, {@code paradigm}, {@code prevention_level}, {@code drug_policy}; those
 *       that it does not have are absent
 *   <li>{@code codebook}: the version
 *   <li>{@code reasons}: objects with {@code facet}, {@code value} and {@code rules}, a list of what
 *       the code rests on as in {@link org.citizensecurity.io.tidy.EvidenceCsv}
 *   <li>{@code weights}: objects with {@code measure} and {@code weight}, the heaviest first, also of
 *       measures that are not coded; absent where there are none
 *   <li>{@code evidence}: objects with the columns of {@link
 *       org.citizensecurity.io.tidy.EvidenceCsv}, numbers as numbers; absent where nothing was found
 * </ul>
 */
public final class CodingsJson {
  private static final String RECORDS = "records";
  private static final JsonShape SHAPE = new JsonShape(
      "citizen-security-codings/1", ImmutableList.of(), ImmutableList.of(RECORDS), false);

  private CodingsJson() {}

  /** Writes a file whole or not at all; see {@link AtomicFile}. */
  public static void write(Iterable<ClassifiedRecord> records, Path file) throws IOException {
    AtomicFile.write(file, writer -> write(records, writer));
  }

  /** Writes to {@code writer}, which stays open; one record at a time is held. */
  public static void write(Iterable<ClassifiedRecord> records, Writer writer) throws IOException {
    JsonFiles.write(
        writer,
        SHAPE,
        document -> document.list(RECORDS, records, (one, sink) -> {
          Classification found = one.classification();
          sink.text("id", one.id());
          CodingFields.write(found.coding(), sink);
          sink.text("codebook", found.codebook());
          sink.items("reasons", found.reasons(), EvidenceFields::write);
          sink.items("weights", found.weights().entrySet(), (weight, item) -> {
            item.text("measure", weight.getKey().code());
            item.number("weight", BigDecimal.valueOf(weight.getValue()));
          });
          sink.items("evidence", found.evidence(), EvidenceFields::write);
        }));
  }
}
