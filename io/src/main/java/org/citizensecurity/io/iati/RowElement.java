package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.citizensecurity.io.iati.IatiColumns.Cell;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;

/** Makes of a row of a table the element that the same activity is in XML. */
final class RowElement {
  private static final ImmutableSet<String> SINGLE = ImmutableSet.of(
      "",
      IatiColumn.IDENTIFIER,
      "reporting-org",
      "title",
      "description",
      "activity-status",
      "activity-scope",
      "collaboration-type");
  private static final String CURRENCY = "currency";
  private static final Pattern ZERO = Pattern.compile("[+-]?0*\\.?0*");
  private static final Pattern DAY_NUMBER = Pattern.compile("-?\\d{1,5}");

  private final Findings findings;
  private final long line;
  private final Node activity = new Node("iati-activity");

  private RowElement(Findings findings, long line) {
    this.findings = findings;
    this.line = line;
  }

  static Element of(ImmutableListMultimap<String, Cell> cells, Findings findings, long line) {
    RowElement row = new RowElement(findings, line);
    cells.asMap().values().forEach(group -> row.add(ImmutableList.copyOf(group)));
    row.totalsInTheirCurrency();
    return row.activity.element(line);
  }

  private void add(ImmutableList<Cell> cells) {
    IatiColumn first = cells.get(0).column();
    char separator = ListedValues.separator(cells.get(0).text());
    if (SINGLE.contains(first.group()) || isTotal(first)) {
      Node only = first.group().isEmpty() ? activity : activity.add(first.group());
      cells.forEach(cell -> single(only, cell, cells));
      fix(only, first);
      return;
    }
    int count = ListedValues.split(cells.get(0).text(), separator).size();
    if (count == 1 || first.isText()) {
      Node only = activity.add(first.group());
      cells.forEach(cell -> single(only, cell, cells));
      fix(only, first);
      return;
    }
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(activity.add(first.group()));
      fix(items.get(i), first);
    }
    cells.forEach(cell -> each(items, cell, separator));
  }

  private static boolean isTotal(IatiColumn column) {
    return column.isOfTransaction() && !column.fixed().isEmpty();
  }

  /** One element, of whose parts some may occur several times. */
  private void single(Node item, Cell cell, ImmutableList<Cell> others) {
    IatiColumn column = cell.column();
    if (isTotal(column) && ZERO.matcher(cell.text()).matches()) {
      activity.children.remove(item);
      return;
    }
    ImmutableList<String> values = ImmutableList.of(cell.text());
    if (column.isText()) {
      values = ListedValues.words(cell.text(), languages(cell, others));
    } else if (column.isOftenInOne()) {
      values = ListedValues.split(cell.text(), ListedValues.separator(cell.text()));
    }
    int from = column.isText() ? item.count(column.below()) : 0;
    for (int i = 0; i < values.size(); i++) {
      item.put(column, from + i, value(column, values.get(i)));
    }
  }

  private static int languages(Cell text, ImmutableList<Cell> others) {
    return others.stream()
        .filter(other -> other.column().below().equals(text.column().below())
            && other.column().attribute().equals("xml:lang"))
        .map(other -> ListedValues.split(other.text(), ListedValues.separator(other.text()))
            .size())
        .findFirst()
        .orElse(1);
  }

  /** A value for each element; a list that is longer or shorter cannot be told apart. */
  private void each(List<Node> items, Cell cell, char separator) {
    IatiColumn column = cell.column();
    ImmutableList<String> values = ListedValues.split(cell.text(), separator);
    if (values.size() == items.size()) {
      for (int i = 0; i < items.size(); i++) {
        items.get(i).put(column, 0, value(column, values.get(i)));
      }
      return;
    }
    boolean defaultOnly = column.attribute().equals(CURRENCY)
        && values.stream()
            .allMatch(activity.attributes.getOrDefault("default-currency", "")::equals);
    if (defaultOnly) {
      return;
    }
    findings.add(
        ProblemCode.INVALID_VALUE,
        Severity.VALUE_DROPPED,
        line,
        column.name(),
        cell.text(),
        "%s values, one for each %s, not %s"
            .formatted(items.size(), column.group(), values.size()));
    if (column.attribute().equals(CURRENCY)) {
      String unclear = "%s (%s of %s)".formatted(cell.text(), values.size(), items.size());
      items.forEach(item -> item.put(column, 0, unclear));
    }
  }

  private static String value(IatiColumn column, String text) {
    return column.name().contains("day") && DAY_NUMBER.matcher(text).matches()
        ? LocalDate.ofEpochDay(Long.parseLong(text)).toString()
        : text;
  }

  /** What a column says by its name, such as the role of an organisation. */
  private static void fix(Node item, IatiColumn column) {
    int equals = column.fixed().indexOf('=');
    if (equals > 0) {
      int at = column.fixed().indexOf('@');
      Node owner = at == 0 ? item : item.child(column.fixed().substring(0, at), 0);
      owner.attributes.putIfAbsent(
          column.fixed().substring(at + 1, equals), column.fixed().substring(equals + 1));
    }
  }

  /** Sums of transactions are in the currency that has a column of its own. */
  private void totalsInTheirCurrency() {
    String currency = activity.attributes.remove(CURRENCY);
    if (currency == null) {
      return;
    }
    activity.attributes.putIfAbsent("default-currency", currency);
    activity.children.stream()
        .filter(child -> child.name.equals("transaction"))
        .flatMap(child -> child.children.stream())
        .filter(child -> child.name.equals("value"))
        .forEach(value -> value.attributes.putIfAbsent(CURRENCY, currency));
  }

  /** An element that is being made. */
  private static final class Node {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private String text = "";

    Node(String name) {
      this.name = name;
    }

    Node add(String child) {
      Node added = new Node(child);
      children.add(added);
      return added;
    }

    /** The child of this name that comes after {@code index} others. */
    Node child(String wanted, int index) {
      List<Node> found =
          children.stream().filter(child -> child.name.equals(wanted)).toList();
      return index < found.size() ? found.get(index) : add(wanted);
    }

    int count(List<String> below) {
      if (below.isEmpty()) {
        return 0;
      }
      Node parent = below.size() == 1 ? this : child(below.get(0), 0);
      return (int) parent.children.stream()
          .filter(child -> child.name.equals(below.get(below.size() - 1)) && !child.text.isEmpty())
          .count();
    }

    /** Puts a value where its column says, into the element after {@code index} others. */
    void put(IatiColumn column, int index, String value) {
      if (value.isEmpty()) {
        return;
      }
      Node owner = this;
      for (int i = 0; i < column.below().size(); i++) {
        boolean last = i == column.below().size() - 1;
        owner = owner.child(column.below().get(i), last ? index : 0);
      }
      if (column.attribute().isEmpty()) {
        owner.text = value;
      } else {
        owner.attributes.put(column.attribute(), value);
      }
    }

    Element element(long line) {
      return new Element(
          name,
          line,
          ImmutableMap.copyOf(attributes),
          text,
          children.stream()
              .map(child -> child.element(line))
              .collect(ImmutableList.toImmutableList()));
    }
  }
}
