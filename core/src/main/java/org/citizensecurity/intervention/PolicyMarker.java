package org.citizensecurity.intervention;

import java.io.Serializable;
import java.util.Optional;
import org.citizensecurity.code.Code;

/**
 * A policy to which an intervention is compared, such as gender equality.
 *
 * @param marker the code of the policy with its list
 * @param significance how much the intervention aims at it; empty where that is not given
 */
public record PolicyMarker(Code marker, Optional<MarkerSignificance> significance)
    implements Serializable {
  /** The form {@code DAC-MARKER:1=PRINCIPAL}. */
  @Override
  public String toString() {
    return marker + significance.map(one -> "=" + one.code()).orElse("");
  }
}
