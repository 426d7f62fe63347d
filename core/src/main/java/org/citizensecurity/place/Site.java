package org.citizensecurity.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.text.LocalizedText;

/**
 * A place within a country where something happens, as far as it is known.
 *
 * @param name by language; may be empty
 * @param coordinates a point in it
 * @param codes its codes in gazetteers, in lists of administrative areas and in lists of kinds of
 *     places
 */
public record Site(
    LocalizedText name, Optional<Coordinates> coordinates, ImmutableSet<Code> codes)
    implements Serializable {
  /** Rejects a site of which neither name nor coordinates nor a code is known. */
  public Site {
    checkArgument(
        !name.isEmpty() || coordinates.isPresent() || !codes.isEmpty(),
        "site has neither a name nor coordinates nor a code");
  }
}
