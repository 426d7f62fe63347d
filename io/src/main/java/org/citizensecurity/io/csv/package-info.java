/** Any table in CSV: reading by column names with true line numbers, and writing. */
@NullMarked
package org.citizensecurity.io.csv;

import org.jspecify.annotations.NullMarked;
