/** Who takes part, and in which role. */
@NullMarked
package org.citizensecurity.actor;

import org.jspecify.annotations.NullMarked;
