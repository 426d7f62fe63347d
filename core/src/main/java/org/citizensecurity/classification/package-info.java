/** Codebook and classifier: what an intervention does, read from its words and codes, with reasons. */
@NullMarked
package org.citizensecurity.classification;

import org.jspecify.annotations.NullMarked;
