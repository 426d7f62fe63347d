/** Any table, row by row: where each cell stands, and what is wrong with the rest. */
@NullMarked
package org.citizensecurity.io.table;

import org.jspecify.annotations.NullMarked;
