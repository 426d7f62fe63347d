/** A portfolio as one JSON document. */
@NullMarked
package org.citizensecurity.io.json;

import org.jspecify.annotations.NullMarked;
