package org.citizensecurity.paradigm;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.citizensecurity.code.ResourceTable;

/**
 * The comparison of paradigms: the three that interventions are coded by, and their neighbours
 * human security and the democratic security of the Central American treaty of 1995.
 */
public final class ParadigmProfiles {
  private static final ImmutableList<ImmutableMap<String, String>> ROWS =
      ResourceTable.read(ParadigmProfiles.class, "paradigm-profiles.tsv");

  /** The wider idea of human security: freedom from fear and from want. */
  public static final ParadigmProfile HUMAN_SECURITY = profile("human security");

  /** The civilian model of SICA's Framework Treaty on Democratic Security, 1995. */
  public static final ParadigmProfile DEMOCRATIC_SECURITY = profile("democratic security");

  private static final ImmutableMap<SecurityParadigm, ParadigmProfile> CODED = ImmutableMap.of(
      SecurityParadigm.CITIZEN_SECURITY, profile("citizen security"),
      SecurityParadigm.LAW_AND_ORDER, profile("law and order"),
      SecurityParadigm.NATIONAL_SECURITY, profile("national security"));

  private ParadigmProfiles() {}

  /** All five profiles, from the oldest to the youngest idea. */
  public static ImmutableList<ParadigmProfile> all() {
    return ROWS.get(0).keySet().stream()
        .filter(column -> !column.equals("axis"))
        .map(ParadigmProfiles::profile)
        .collect(toImmutableList());
  }

  static Optional<ParadigmProfile> find(SecurityParadigm paradigm) {
    return Optional.ofNullable(CODED.get(paradigm));
  }

  private static ParadigmProfile profile(String name) {
    return new ParadigmProfile(
        name,
        ROWS.stream()
            .collect(toImmutableMap(
                row -> ParadigmAxis.of(row.getOrDefault("axis", "")),
                row -> row.getOrDefault(name, ""))));
  }
}
