package org.citizensecurity.io.xlsx;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.citizensecurity.io.AtomicFile;
import org.citizensecurity.io.result.ColumnType;
import org.citizensecurity.io.result.ResultTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as an Excel workbook (XLSX), a sheet for each with its header in the first row, which
 * stays in view. Numbers are numbers with all their digits (Excel shows fifteen of them), everything
 * else is text as it is: nothing is ever a formula, and dates stay as exact as they are. The same
 * tables give the same bytes. A text of more than 32,767 characters, which a cell cannot hold, is cut
 * there; characters that XML cannot hold are left out.
 */
public final class XlsxFile {
  private static final int LONGEST_TEXT = 32_767;
  private static final String CORE = "docProps/core.xml";
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private XlsxFile() {}

  /**
   * Writes a file whole or not at all; folders are made as needed.
   *
   * @throws IllegalArgumentException where there is no table, two have one name, or one has more rows
   *     or columns than a sheet can
   */
  public static void write(Path file, Iterable<ResultTable> tables) throws IOException {
    ImmutableList<ResultTable> sheets = ImmutableList.copyOf(tables);
    check(sheets);
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("'%s' is a folder, expected a file".formatted(file));
    }
    Files.createDirectories(folder);
    String draft = ".%s.%s".formatted(target.getFileName(), UUID.randomUUID());
    Path dated = folder.resolve(draft + ".dated");
    Path undated = folder.resolve(draft + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(dated)) {
        write(out, sheets);
      }
      withoutDates(dated, undated);
      AtomicFile.replace(undated, target);
    } finally {
      Files.deleteIfExists(dated);
      Files.deleteIfExists(undated);
    }
  }

  private static void check(ImmutableList<ResultTable> tables) {
    checkArgument(!tables.isEmpty(), "no table is given, expected at least one");
    Set<String> names = new HashSet<>();
    for (ResultTable table : tables) {
      checkArgument(
          names.add(table.name().toLowerCase(Locale.ROOT)),
          "name '%s' of a table occurs twice",
          table.name());
      checkArgument(
          table.rows().size() < Worksheet.MAX_ROWS && table.columns().size() <= Worksheet.MAX_COLS,
          "table '%s' has %s rows, expected at most %s",
          table.name(),
          table.rows().size(),
          Worksheet.MAX_ROWS - 1);
    }
  }

  private static void write(OutputStream out, Iterable<ResultTable> tables) throws IOException {
    try (Workbook book = new Workbook(out, "citizen-security", null)) {
      for (ResultTable table : tables) {
        Worksheet sheet = book.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
          sheet.value(0, column, table.columns().get(column).name());
        }
        for (int row = 0; row < table.rows().size(); row++) {
          write(sheet, row, table);
        }
        sheet.finish();
      }
    }
  }

  private static void write(Worksheet sheet, int row, ResultTable table) throws IOException {
    for (int column = 0; column < table.columns().size(); column++) {
      String cell = table.rows().get(row).get(column);
      ColumnType type = table.columns().get(column).type();
      if (!cell.isEmpty() && type.isNumeric()) {
        sheet.value(row + 1, column, new BigDecimal(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(
            row + 1,
            column,
            cell.length() <= LONGEST_TEXT ? cell : cell.substring(0, LONGEST_TEXT));
      }
    }
    if (row % 1_000 == 999) {
      sheet.flush();
    }
  }

  /** The library stamps the hour into the file, which would make every file another. */
  private static void withoutDates(Path dated, Path undated) throws IOException {
    try (ZipFile from = new ZipFile(dated.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(undated))) {
      for (ZipEntry entry : ImmutableList.copyOf(from.stream().iterator())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(EPOCH);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(CORE)) {
            String properties =
                new String(ByteStreams.toByteArray(content), StandardCharsets.UTF_8);
            to.write(properties
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
  }
}
