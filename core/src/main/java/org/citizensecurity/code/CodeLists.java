package org.citizensecurity.code;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import org.citizensecurity.text.LocalizedText;

/** Lists that come with the library. */
public final class CodeLists {
  /**
   * The purpose codes of the OECD DAC that citizen security meets, withdrawn ones included; names
   * of the list in English, translated into Spanish and Portuguese. Not the whole list.
   */
  public static final CodeList DAC_PURPOSES = CodeList.of(
      CodeSchemes.DAC_PURPOSE,
      "OECD DAC and CRS purpose codes, list for reporting on 2023 flows",
      ResourceTable.read(CodeLists.class, "dac-purposes.tsv").stream()
          .map(CodeLists::purpose)
          .collect(toImmutableList()));

  private CodeLists() {}

  private static ListedCode purpose(ImmutableMap<String, String> row) {
    ListedCode.Builder purpose = ListedCode.builder()
        .code(dac(row, "code"))
        .labels(LocalizedText.of(
            row.getOrDefault("english", ""),
            row.getOrDefault("spanish", ""),
            row.getOrDefault("portuguese", "")))
        .withdrawn(row.getOrDefault("status", "").equals("withdrawn"));
    return row.getOrDefault("replaced_by", "").isEmpty()
        ? purpose.build()
        : purpose.replacedBy(dac(row, "replaced_by")).build();
  }

  private static Code dac(ImmutableMap<String, String> row, String column) {
    return new Code(CodeSchemes.DAC_PURPOSE, row.getOrDefault(column, ""));
  }
}
