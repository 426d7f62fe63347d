package org.citizensecurity.io.bundle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a bundle is cited.
 *
 * @param title what it is called
 * @param version of the bundle, such as {@code 1.0.0}
 * @param authors at least one: {@code Family, Given} for a person, or the name of an organisation
 * @param licence by its SPDX identifier, such as {@code CC-BY-4.0}; empty where none is given
 */
public record BundleInfo(
    String title, String version, ImmutableList<String> authors, Optional<String> licence) {
  private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

  /** Rejects blank names and what is no SPDX identifier. */
  public BundleInfo {
    checkArgument(!title.isBlank(), "title is blank");
    checkArgument(!version.isBlank(), "version is blank");
    checkArgument(!authors.isEmpty(), "authors are empty, expected at least one");
    checkArgument(authors.stream().noneMatch(String::isBlank), "an author is blank");
    licence.ifPresent(id -> checkArgument(
        SPDX.matcher(id).matches(),
        "licence '%s' is not an SPDX identifier such as CC-BY-4.0",
        id));
  }

  /** Without a licence. */
  public static BundleInfo of(String title, String version, String... authors) {
    return new BundleInfo(title, version, ImmutableList.copyOf(authors), Optional.empty());
  }

  /** The same under a licence. */
  public BundleInfo under(String spdx) {
    return new BundleInfo(title, version, authors, Optional.of(spdx));
  }
}
