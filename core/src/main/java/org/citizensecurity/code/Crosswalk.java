package org.citizensecurity.code;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.Serializable;

/**
 * Leads from the codes of one list to those of another. One code can lead to several and several to
 * one; a code that leads nowhere has no counterpart, which is not an error.
 *
 * @param source who says so
 * @param pairs in the order of the source
 */
public record Crosswalk(String source, ImmutableSetMultimap<Code, Code> pairs)
    implements Serializable {
  /**
   * From the DAC purposes of public order to the groups of COFOG that pay for them at home. Spending
   * on prevention is elsewhere in COFOG, so nothing is said of it.
   */
  public static final Crosswalk DAC_TO_COFOG = new Crosswalk(
      "Definitions of the OECD DAC purposes 15130 to 15137 and of COFOG division 03, United Nations 2000",
      ResourceTable.read(Crosswalk.class, "dac-to-cofog.tsv").stream()
          .collect(toImmutableSetMultimap(
              row -> new Code(CodeSchemes.DAC_PURPOSE, row.getOrDefault("from", "")),
              row -> new Code(CodeSchemes.COFOG, row.getOrDefault("to", "")))));

  /** The counterparts of a code; none where there is none. */
  public ImmutableSet<Code> to(Code code) {
    return pairs.get(code);
  }

  /** The same pairs the other way round. */
  public Crosswalk inverse() {
    return new Crosswalk(source, pairs.inverse());
  }
}
