package org.citizensecurity.intervention;

import java.io.Serializable;
import org.citizensecurity.code.Code;

/**
 * A policy to which an intervention is compared, such as gender equality.
 *
 * @param marker the code of the policy with its list
 * @param significance how much the intervention aims at it
 */
public record PolicyMarker(Code marker, MarkerSignificance significance) implements Serializable {
  /** The form {@code DAC-MARKER:1=PRINCIPAL}. */
  @Override
  public String toString() {
    return marker + "=" + significance.code();
  }
}
