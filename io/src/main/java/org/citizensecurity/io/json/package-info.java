/** A portfolio, or the codes of records with their reasons, as one JSON document. */
@NullMarked
package org.citizensecurity.io.json;

import org.jspecify.annotations.NullMarked;
