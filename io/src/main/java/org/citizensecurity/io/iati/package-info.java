/** Reads activities of the International Aid Transparency Initiative. */
@NullMarked
package org.citizensecurity.io.iati;

import org.jspecify.annotations.NullMarked;
