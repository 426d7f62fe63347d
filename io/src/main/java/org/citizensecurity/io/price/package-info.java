/** Reads exchange rates and price indices from the files in which they are published. */
@NullMarked
package org.citizensecurity.io.price;

import org.jspecify.annotations.NullMarked;
