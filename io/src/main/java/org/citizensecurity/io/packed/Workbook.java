package org.citizensecurity.io.packed;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citizensecurity.io.Input;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheets of an XLSX workbook, each an input of its own called {@code book.xlsx!/Sheet}. Hidden
 * sheets are passed over. The whole workbook is checked before anything of it is read.
 */
public final class Workbook {
  private Workbook() {}

  /** The visible sheets in their order; none, with a problem, where the workbook cannot be read. */
  public static ImmutableList<Input> sheets(Input workbook, ProblemCollector problems) {
    try {
      WorkbookCheck.check(workbook);
      ImmutableList<Input> sheets = visible(workbook);
      if (sheets.isEmpty()) {
        problems.add(workbook.rejected(
            ProblemCode.EMPTY_FILE, "", "an XLSX workbook with a sheet that is not hidden"));
      }
      return sheets;
    } catch (IOException e) {
      problems.add(workbook.unreadable(e));
      return ImmutableList.of();
    }
  }

  /** The visible sheet of this name; empty, with a problem that names those there are. */
  public static Optional<Input> sheet(Input workbook, String name, ProblemCollector problems) {
    ImmutableList<Input> sheets = sheets(workbook, problems);
    Optional<Input> found = sheets.stream()
        .filter(sheet -> sheet.bytes() instanceof Sheet bytes && bytes.name().equals(name))
        .findFirst();
    if (found.isEmpty() && !sheets.isEmpty()) {
      problems.add(
          workbook.rejected(ProblemCode.MISSING_FILE, name, "one of the sheets " + names(sheets)));
    }
    return found;
  }

  /** The only visible sheet; empty, with a problem, where there are several. */
  public static Optional<Input> onlySheet(Input workbook, ProblemCollector problems) {
    ImmutableList<Input> sheets = sheets(workbook, problems);
    if (sheets.size() > 1) {
      problems.add(workbook.rejected(
          ProblemCode.UNKNOWN_KIND,
          "several sheets",
          "one of the sheets %s, chosen by its name".formatted(names(sheets))));
    }
    return sheets.size() == 1 ? Optional.of(sheets.get(0)) : Optional.empty();
  }

  private static ImmutableList<Input> visible(Input workbook) throws IOException {
    try (ReadableWorkbook book = Sheet.open(workbook)) {
      return book.getSheets()
          .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
          .map(sheet -> new Input(
              workbook.name() + "!/" + sheet.getName(),
              new Sheet(workbook, sheet.getIndex(), sheet.getName())))
          .collect(ImmutableList.toImmutableList());
    } catch (RuntimeException e) {
      throw new IOException("is no XLSX workbook that can be read", e);
    }
  }

  private static String names(ImmutableList<Input> sheets) {
    return sheets.stream()
        .map(sheet -> sheet.bytes() instanceof Sheet bytes ? bytes.name() : sheet.name())
        .collect(Collectors.joining(", "));
  }
}
