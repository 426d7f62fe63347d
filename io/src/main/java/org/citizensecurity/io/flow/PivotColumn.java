package org.citizensecurity.io.flow;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.DacDonors;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.io.table.Header;
import org.citizensecurity.problem.Location;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** What a column of a pivot table, after the first one, is about. */
sealed interface PivotColumn {
  /** The sum of the others. */
  record Total() implements PivotColumn {}

  /** Not said. */
  record Unknown() implements PivotColumn {}

  /** Who gives. */
  record Donor(Actor actor) implements PivotColumn {}

  /** What it is for. */
  record Sector(Code code) implements PivotColumn {}

  /** When. */
  record InYear(int year) implements PivotColumn {}

  /** All columns by their positions; donors that are not known are named. */
  static ImmutableMap<Integer, PivotColumn> of(
      Header header, String file, ProblemCollector problems) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (int i = 1; i < header.written().size(); i++) {
      String name = header.written().get(i).strip();
      if (!name.isEmpty()) {
        names.put(i, name);
      }
    }
    boolean years = all(names, "(?:19|20)\\d\\d");
    boolean codes = all(names, "\\d{3}|\\d{5}");
    ImmutableMap.Builder<Integer, PivotColumn> columns = ImmutableMap.builder();
    names.forEach((at, name) -> {
      if (isTotal(name)) {
        columns.put(at, new Total());
      } else if (isUnknown(name)) {
        columns.put(at, new Unknown());
      } else if (years) {
        columns.put(at, new InYear(Integer.parseInt(name)));
      } else if (codes) {
        columns.put(
            at,
            new Sector(new Code(
                name.length() == 3 ? CodeSchemes.DAC_SECTOR : CodeSchemes.DAC_PURPOSE, name)));
      } else {
        columns.put(at, new Donor(donor(name, file, problems)));
      }
    });
    return columns.buildOrThrow();
  }

  /** Whether a label stands for the sum of the others. */
  static boolean isTotal(String label) {
    return label.strip().toLowerCase(Locale.ROOT).matches("(?:grand )?total(?: general)?");
  }

  /** Whether a label stands for what is not known. */
  static boolean isUnknown(String label) {
    return label.isBlank() || label.strip().toLowerCase(Locale.ROOT).matches("\\(?blank\\)?");
  }

  private static boolean all(Map<Integer, String> names, String form) {
    Pattern pattern = Pattern.compile(form);
    return names.values().stream().anyMatch(name -> pattern.matcher(name).matches())
        && names.values().stream()
            .allMatch(name ->
                isTotal(name) || isUnknown(name) || pattern.matcher(name).matches());
  }

  private static Actor donor(String name, String file, ProblemCollector problems) {
    Optional<Actor> known = DacDonors.findByName(name);
    if (known.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_ACTOR,
          Severity.NOTICE,
          Location.of(file, 1).at(name),
          name,
          "a donor that the DAC lists; it is kept by its name");
    }
    return known.orElseGet(() -> Actor.builder()
        .id(new ActorId(name.replaceAll("[;\\r\\n]+", " ")))
        .name(LocalizedText.of(Language.UNDETERMINED, name))
        .build());
  }
}
