package org.citizensecurity.io.bundle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.result.ColumnType;
import org.citizensecurity.io.result.ResultColumn;
import org.citizensecurity.io.result.ResultTable;
import org.citizensecurity.io.table.Rows;
import org.citizensecurity.problem.ProblemCollector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the files of a bundle are and what their columns mean, as a Frictionless data package. */
final class DataPackage {
  private static final String TABULAR = "tabular-data-resource";
  private static final ImmutableSet<String> OWNERS =
      ImmutableSet.of("interventions", "actors", "sources");
  private static final ImmutableSet<String> OWNED =
      ImmutableSet.of("flows", "budgets", "sites", "evaluations");

  private final Path folder;
  private final Map<String, ImmutableList<ResultColumn>> ownColumns;

  /** Tables that are not among those of the library bring their columns, by path. */
  DataPackage(Path folder, Map<String, ImmutableList<ResultColumn>> ownColumns) {
    this.folder = folder;
    this.ownColumns = ownColumns;
  }

  String describe(BundleInfo info, String description, Iterable<String> paths) throws IOException {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("profile", "data-package");
    json.put("name", slug(info.title()));
    json.put("title", info.title());
    json.put("description", description);
    json.put("version", info.version());
    ArrayNode contributors = json.putArray("contributors");
    info.authors()
        .forEach(author -> contributors.addObject().put("title", author).put("role", "author"));
    info.licence().ifPresent(id -> json.putArray("licenses").addObject().put("name", id));
    ArrayNode resources = json.putArray("resources");
    for (String path : paths) {
      resource(resources.addObject(), path, info);
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  private void resource(ObjectNode json, String path, BundleInfo info) throws IOException {
    Path file = folder.resolve(path);
    boolean csv = path.endsWith(".csv");
    json.put("profile", csv ? TABULAR : "data-resource");
    json.put("name", name(path));
    json.put("path", path);
    json.put("format", csv ? "csv" : "json");
    json.put("mediatype", csv ? "text/csv" : "application/json");
    json.put("encoding", "utf-8");
    json.put("bytes", Files.size(file));
    json.put("hash", "sha256:" + sha256(file));
    info.licence().ifPresent(id -> json.putArray("licenses").addObject().put("name", id));
    if (csv) {
      table(json, path, file);
    }
  }

  private void table(ObjectNode json, String path, Path file) throws IOException {
    ProblemCollector problems = new ProblemCollector();
    try (Rows rows = Rows.open(Input.of(file), problems)) {
      ImmutableList<String> header = rows.header()
          .orElseThrow(() -> new IOException("'%s' has no header".formatted(path)))
          .written();
      json.put("rowCount", Iterators.size(rows));
      ImmutableList<ResultColumn> columns = ownColumns.containsKey(path)
          ? ownColumns.getOrDefault(path, ImmutableList.of())
          : ResultTable.columns(name(path), header);
      ObjectNode schema = json.putObject("schema");
      ArrayNode fields = schema.putArray("fields");
      columns.forEach(column -> field(fields.addObject(), column));
      schema.putArray("missingValues").add("");
      keys(schema, name(path));
    }
  }

  private static void field(ObjectNode json, ResultColumn column) {
    json.put("name", column.name());
    json.put("type", column.type().word());
    json.put("description", column.description());
    if (column.type() == ColumnType.BOOLEAN) {
      json.putArray("trueValues").add("yes");
      json.putArray("falseValues").add("no");
    }
  }

  private static void keys(ObjectNode schema, String table) {
    if (OWNERS.contains(table)) {
      schema.put("primaryKey", "id");
    }
    if (OWNED.contains(table)) {
      ObjectNode key = schema.putArray("foreignKeys").addObject();
      key.put("fields", "intervention");
      key.putObject("reference").put("resource", "interventions").put("fields", "id");
    }
  }

  /** The hash of a file, in hexadecimal digits. */
  static String sha256(Path file) throws IOException {
    return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  private static String slug(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "bundle" : slug;
  }
}
