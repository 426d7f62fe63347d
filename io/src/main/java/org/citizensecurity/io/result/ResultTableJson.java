package org.citizensecurity.io.result;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a table as JSON: an object with {@code name}, {@code fields} (each with {@code name}, {@code
 * type} and {@code description}) and {@code rows}, objects by column. Numbers are numbers, exact and
 * without exponent; an empty cell is absent.
 */
public final class ResultTableJson {
  private static final ObjectWriter WRITER = JsonMapper.shared()
      .writerWithDefaultPrettyPrinter()
      .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  private ResultTableJson() {}

  /** Writes to {@code writer}, which stays open. */
  public static void write(ResultTable table, Writer writer) throws IOException {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("name", table.name());
    ArrayNode fields = json.putArray("fields");
    for (ResultColumn column : table.columns()) {
      fields
          .addObject()
          .put("name", column.name())
          .put("type", column.type().word())
          .put("description", column.description());
    }
    ArrayNode rows = json.putArray("rows");
    table.rows().forEach(row -> put(rows.addObject(), table.columns(), row));
    writer.write(WRITER.writeValueAsString(json).replace("\r\n", "\n"));
    writer.write('\n');
  }

  private static void put(ObjectNode json, List<ResultColumn> columns, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      ResultColumn column = columns.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.type()) {
        case NUMBER, INTEGER -> json.put(column.name(), new BigDecimal(cell));
        case BOOLEAN -> json.put(column.name(), cell.equals("yes"));
        case STRING -> json.put(column.name(), cell);
      }
    }
  }
}
