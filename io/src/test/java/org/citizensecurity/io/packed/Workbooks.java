package org.citizensecurity.io.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citizensecurity.io.Input;

/** Small XLSX workbooks, written by hand so that a test sees what is in them. */
public final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  /** A workbook in memory. */
  public static Input input(byte[] workbook) {
    return new Input("book.xlsx", ByteSource.wrap(workbook));
  }

  /** A workbook with one sheet, whose rows are these. */
  public static byte[] of(String rows) {
    return of(ImmutableMap.of("Proyectos", rows));
  }

  /** A workbook with these sheets; one whose name ends in ~ is hidden. */
  public static byte[] of(Map<String, String> sheets) {
    Map<String, String> members = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String state = sheet.getKey().endsWith("~") ? " state=\"hidden\"" : "";
      list.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>"
          .formatted(sheet.getKey(), number, state, number));
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, RELATIONS, number));
      types.append(
          "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
              .formatted(number, TYPES));
      members.put(
          "xl/worksheets/sheet%d.xml".formatted(number),
          "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, sheet.getValue()));
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>%s</Types>""".formatted(TYPES, TYPES, types));
    all.put("_rels/.rels", """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(RELATIONS));
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, list));
    all.put("xl/_rels/workbook.xml.rels", """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s\
        <Relationship Id="s" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(relations, RELATIONS));
    // Styles: 0 general, 1 day, 2 year and month, 3 year, 4 day and time.
    all.put("xl/styles.xml", """
        <styleSheet xmlns="%s"><numFmts count="3"><numFmt numFmtId="165" formatCode="yyyy\\-mm"/>\
        <numFmt numFmtId="166" formatCode="yyyy"/>\
        <numFmt numFmtId="167" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellXfs count="5">\
        <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/>\
        <xf numFmtId="167"/></cellXfs></styleSheet>""".formatted(MAIN));
    all.putAll(members);
    return zip(all);
  }

  /** Texts in a row of this number. */
  public static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cells.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
            .formatted((char) ('A' + i), number, texts[i]));
      }
    }
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  /** A zip of these members. */
  public static byte[] zip(Map<String, String> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
