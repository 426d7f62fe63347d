package org.citizensecurity.place;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeList;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.code.ListedCode;
import org.citizensecurity.code.ResourceTable;
import org.citizensecurity.text.LocalizedText;

/**
 * Recipients as the OECD DAC codes them: countries, and regions where money is for several or for
 * none in particular. Countries that no longer receive aid are there as well, with the codes of
 * earlier lists.
 */
public final class DacRecipients {
  private static final String SOURCE =
      "OECD DAC and CRS code lists, recipients for reporting on 2023 flows and earlier";

  /** The regions, in the scheme {@link CodeSchemes#DAC_REGION}. */
  public static final CodeList REGIONS = CodeList.of(
      CodeSchemes.DAC_REGION,
      SOURCE,
      ResourceTable.read(DacRecipients.class, "dac-regions.tsv").stream()
          .map(DacRecipients::region)
          .collect(toImmutableList()));

  private static final ImmutableMap<String, Country> COUNTRIES =
      ResourceTable.read(DacRecipients.class, "dac-recipients.tsv").stream()
          .collect(toImmutableMap(
              row -> row.getOrDefault("code", ""),
              row -> Country.of(row.getOrDefault("country", ""))));

  private static final ImmutableMap<String, Code> REGION_NAMES = regionNames();

  private DacRecipients() {}

  /** The country with this code, such as 437 for Colombia; empty for regions and unknown codes. */
  public static Optional<Country> country(String code) {
    return Optional.ofNullable(COUNTRIES.get(code.strip()));
  }

  /**
   * The country that tables of the DAC call so: by {@link CountryNames}, and {@code Congo} and {@code
   * Korea}, which alone may be either of two and there are those of Brazzaville and Seoul.
   */
  public static Optional<Country> countryNamed(String name) {
    return switch (CountryNames.fold(name)) {
      case "congo" -> Optional.of(Country.of("CG"));
      case "korea" -> Optional.of(Country.of("KR"));
      default -> CountryNames.find(name);
    };
  }

  /** The region with this code, such as 498 for America; empty for countries and unknown codes. */
  public static Optional<Code> region(String code) {
    String value = code.strip();
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Code(CodeSchemes.DAC_REGION, value)).filter(REGIONS.codes()::containsKey);
  }

  /** The region that tables of the DAC call so, in any case: {@code South America, regional}. */
  public static Optional<Code> regionNamed(String name) {
    return Optional.ofNullable(REGION_NAMES.get(CountryNames.fold(name)));
  }

  private static ListedCode region(ImmutableMap<String, String> row) {
    return ListedCode.builder()
        .code(new Code(CodeSchemes.DAC_REGION, row.getOrDefault("code", "")))
        .labels(LocalizedText.of(
            row.getOrDefault("english", ""),
            row.getOrDefault("spanish", ""),
            row.getOrDefault("portuguese", "")))
        .build();
  }

  private static ImmutableMap<String, Code> regionNames() {
    Map<String, Code> names = new HashMap<>();
    for (ImmutableMap<String, String> row :
        ResourceTable.read(DacRecipients.class, "dac-regions.tsv")) {
      Code code = new Code(CodeSchemes.DAC_REGION, row.getOrDefault("code", ""));
      names.put(CountryNames.fold(row.getOrDefault("english", "")), code);
      Splitter.on(';')
          .omitEmptyStrings()
          .split(row.getOrDefault("also", ""))
          .forEach(name -> names.put(CountryNames.fold(name), code));
    }
    return ImmutableMap.copyOf(names);
  }
}
