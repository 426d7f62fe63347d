/** Interventions together with their actors and sources. */
@NullMarked
package org.citizensecurity.portfolio;

import org.jspecify.annotations.NullMarked;
