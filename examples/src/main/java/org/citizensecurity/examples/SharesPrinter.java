package org.citizensecurity.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.citizensecurity.reliability.CodeShare;

/** Prints how often codes were given, and would be without the known mistakes. */
final class SharesPrinter {
  static final String HOW_COUNTED = """
      Shares are of all records of the second file, relevant or not; "-" are those without a code. Corrected shares take its \
      mistakes out, as far as the records in both files show them: relevance and each measure by Rogan and Gladen, with the \
      interval of Lang and Reiczigel; the codes of the other questions together, with Wald intervals. They hold if the records \
      in both are a fair sample of the second file. A dash: not defined, shares.csv says why.
      """;

  private SharesPrinter() {}

  /** Of one question; empty where there are none. */
  static String of(List<CodeShare> shares) {
    if (shares.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(
        shares.get(0).question().code(), "count", "of", "share", "checked", "corrected share");
    for (CodeShare share : shares) {
      table.add(ImmutableList.of(
          share.code(),
          Long.toString((long) share.asCoded().count()),
          Long.toString((long) share.asCoded().total()),
          share.asCoded().share().find().map(ComputedText::number).orElse("-"),
          Long.toString(share.checked()),
          ComputedText.of(share.corrected(), share.interval())));
    }
    return table.toString();
  }
}
