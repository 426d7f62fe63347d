/** Tables of any layout, read by a mapping of their columns. */
@NullMarked
package org.citizensecurity.io.mapping;

import org.jspecify.annotations.NullMarked;
