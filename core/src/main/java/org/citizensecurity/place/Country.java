package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.code.ResourceTable;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory of ISO 3166-1: the 249 that the standard lists, and Kosovo. One object per
 * country, so {@code ==} and {@code equals} agree; ordered by alpha-2.
 *
 * <p>Where the table comes from:
 *
 * <ul>
 *   <li>codes: ISO 3166-1, 2024. Kosovo is not in the standard: {@code XK} and {@code XKX} are
 *       user-assigned codes that the European Commission, the World Bank and IATI use, 983 is that
 *       of Unicode
 *   <li>names: Unicode CLDR 47 in English, Spanish and Portuguese, with the plain form where CLDR has
 *       a shortened or qualified one ("Saint Lucia", "Myanmar", "Hong Kong", "Democratic Republic of
 *       the Congo", "Saint Martin (French part)"). Guyana keeps that spelling in Portuguese: "Guiana"
 *       alone may be any of three countries
 *   <li>sub-region: United Nations M49, 2024. It lists neither Kosovo nor Taiwan, which are put in
 *       Southern Europe and Eastern Asia, and puts Antarctica in no region. It counts the Falkland
 *       Islands, Bouvet Island and South Georgia to South America
 *   <li>DAC income group: OECD DAC list of ODA recipients effective for 2023 flows
 *   <li>World Bank income group: classification for fiscal year 2024 (1 July 2023, income of 2022)
 * </ul>
 */
@Immutable
public final class Country implements Comparable<Country>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final ImmutableSortedSet<Country> ALL =
      ResourceTable.read(Country.class, "countries.tsv").stream()
          .map(Country::new)
          .collect(ImmutableSortedSet.toImmutableSortedSet(Country::compareTo));
  private static final ImmutableMap<String, Country> BY_CODE = byCode();

  private final String alpha2;
  // Only the code is serialised: see readResolve.
  private final transient String alpha3;
  private final transient String numeric;
  private final transient LocalizedText names;
  private final transient Subregion subregion;
  private final transient @Nullable DacIncomeGroup dacIncomeGroup;
  private final transient @Nullable WorldBankIncomeGroup worldBankIncomeGroup;

  private Country(ImmutableMap<String, String> row) {
    alpha2 = cell(row, "alpha2");
    alpha3 = cell(row, "alpha3");
    numeric = cell(row, "numeric");
    names = LocalizedText.of(cell(row, "english"), cell(row, "spanish"), cell(row, "portuguese"));
    subregion = Subregion.of(cell(row, "subregion"));
    dacIncomeGroup = DacIncomeGroup.find(cell(row, "dac")).orElse(null);
    worldBankIncomeGroup = WorldBankIncomeGroup.find(cell(row, "world_bank")).orElse(null);
  }

  private static String cell(ImmutableMap<String, String> row, String column) {
    String cell = row.get(column);
    checkArgument(cell != null, "table of countries has no column '%s'", column);
    return cell;
  }

  private static ImmutableMap<String, Country> byCode() {
    ImmutableMap.Builder<String, Country> byCode = ImmutableMap.builder();
    for (Country country : ALL) {
      byCode
          .put(country.alpha2, country)
          .put(country.alpha3, country)
          .put(country.numeric, country);
    }
    return byCode.buildOrThrow();
  }

  /** All countries, ordered by alpha-2. */
  public static ImmutableSortedSet<Country> all() {
    return ALL;
  }

  /**
   * The country with this alpha-2, alpha-3 or numeric code. Case, white space around it and lost
   * leading zeros do not matter.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Country of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "unknown country code '%s', expected ISO 3166-1 alpha-2, alpha-3 or numeric such as CO, COL or 170"
                .formatted(code)));
  }

  /** The country with this alpha-2, alpha-3 or numeric code, if there is one; names have {@link CountryNames}. */
  public static Optional<Country> find(String code) {
    String key = code.strip().toUpperCase(Locale.ROOT);
    boolean digits = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    return Optional.ofNullable(BY_CODE.get(digits ? Strings.padStart(key, 3, '0') : key));
  }

  /** Two letters, such as {@code CO}. */
  public String alpha2() {
    return alpha2;
  }

  /** Three letters, such as {@code COL}. */
  public String alpha3() {
    return alpha3;
  }

  /** Three digits, such as {@code 170}. */
  public String numeric() {
    return numeric;
  }

  /** The common name in English, Spanish and Portuguese. */
  public LocalizedText names() {
    return names;
  }

  /** The common name in this language; in English where there is none. */
  public String name(Language language) {
    return names.in(language, Language.ENGLISH);
  }

  /** The part of the world it lies in. */
  public Subregion subregion() {
    return subregion;
  }

  /** The DAC income group for 2023 flows; empty where it may not receive official development assistance. */
  public Optional<DacIncomeGroup> dacIncomeGroup() {
    return Optional.ofNullable(dacIncomeGroup);
  }

  /** The World Bank income group for fiscal year 2024; empty where the Bank gives none, as for Venezuela. */
  public Optional<WorldBankIncomeGroup> worldBankIncomeGroup() {
    return Optional.ofNullable(worldBankIncomeGroup);
  }

  /** Whether M49 counts it to Latin America and the Caribbean (region 419). */
  public boolean isLatinAmericaOrCaribbean() {
    return subregion.isLatinAmericaOrCaribbean();
  }

  private Object readResolve() {
    return of(alpha2);
  }

  @Override
  public int compareTo(Country other) {
    return alpha2.compareTo(other.alpha2);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Country country && alpha2.equals(country.alpha2);
  }

  @Override
  public int hashCode() {
    return alpha2.hashCode();
  }

  /** The alpha-2 code. */
  @Override
  public String toString() {
    return alpha2;
  }
}
