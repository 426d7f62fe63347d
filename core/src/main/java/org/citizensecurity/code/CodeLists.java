package org.citizensecurity.code;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import org.citizensecurity.text.LocalizedText;

/** Lists that come with the library. */
public final class CodeLists {
  /**
   * All purpose codes of the OECD DAC, withdrawn ones included; names of the list in English,
   * translated into Spanish and Portuguese.
   */
  public static final CodeList DAC_PURPOSES = dac(
      CodeSchemes.DAC_PURPOSE,
      "OECD DAC and CRS purpose codes, list for reporting on 2023 flows",
      "dac-purposes.tsv");

  /** The sectors of the OECD DAC: the first three digits of its purpose codes. */
  public static final CodeList DAC_SECTORS = dac(
      CodeSchemes.DAC_SECTOR,
      "OECD DAC sectors, list for reporting on 2023 flows",
      "dac-sectors.tsv");

  private CodeLists() {}

  private static CodeList dac(String scheme, String source, String table) {
    return CodeList.of(
        scheme,
        source,
        ResourceTable.read(CodeLists.class, table).stream()
            .map(row -> listed(scheme, row))
            .collect(toImmutableList()));
  }

  private static ListedCode listed(String scheme, ImmutableMap<String, String> row) {
    ListedCode.Builder listed = ListedCode.builder()
        .code(new Code(scheme, row.getOrDefault("code", "")))
        .labels(LocalizedText.of(
            row.getOrDefault("english", ""),
            row.getOrDefault("spanish", ""),
            row.getOrDefault("portuguese", "")))
        .withdrawn(row.getOrDefault("status", "").equals("withdrawn"));
    String replacedBy = row.getOrDefault("replaced_by", "");
    return replacedBy.isEmpty()
        ? listed.build()
        : listed.replacedBy(new Code(scheme, replacedBy)).build();
  }
}
