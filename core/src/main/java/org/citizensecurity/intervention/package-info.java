/** Interventions, their flows, evaluations and codes. */
@NullMarked
package org.citizensecurity.intervention;

import org.jspecify.annotations.NullMarked;
