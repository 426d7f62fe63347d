package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.place.Country;
import org.citizensecurity.place.DacRecipients;
import org.citizensecurity.problem.ProblemCode;

/** Where the money of a row goes: a country or a region. */
record CrsPlace(ImmutableSet<Country> countries, ImmutableSet<Code> regions) {

  /** By the code of the DAC, then that of ISO, then the name; what is none of these is a notice. */
  static CrsPlace of(CrsRow row) {
    Optional<String> code = row.code(CrsColumn.RECIPIENT_CODE);
    Optional<String> iso = row.text(CrsColumn.RECIPIENT_ISO);
    Optional<String> name = row.text(CrsColumn.RECIPIENT_NAME);
    Optional<Country> country = code.flatMap(DacRecipients::country)
        .or(() -> iso.filter(text -> text.matches("[A-Za-z]{3}")).flatMap(CrsPlace::iso))
        .or(() -> name.flatMap(DacRecipients::countryNamed));
    if (country.isPresent()) {
      return new CrsPlace(ImmutableSet.of(country.get()), ImmutableSet.of());
    }
    Optional<Code> region =
        code.flatMap(DacRecipients::region).or(() -> name.flatMap(DacRecipients::regionNamed));
    if (region.isEmpty()) {
      row.entry()
          .notice(
              row.place(CrsColumn.RECIPIENT_CODE),
              ProblemCode.UNKNOWN_COUNTRY,
              code.or(() -> name).or(() -> iso).orElse(""),
              "a recipient that the DAC lists; its code is kept as a region");
    }
    return new CrsPlace(
        ImmutableSet.of(),
        region
            .or(() -> code.or(() -> name).map(text -> new Code(CodeSchemes.DAC_REGION, text)))
            .map(ImmutableSet::of)
            .orElseGet(ImmutableSet::of));
  }

  /** The DAC writes XKV for Kosovo. */
  private static Optional<Country> iso(String code) {
    return Country.find(code.equalsIgnoreCase("XKV") ? "XK" : code);
  }
}
