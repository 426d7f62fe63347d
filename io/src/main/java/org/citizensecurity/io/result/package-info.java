/** Tables of results: what their columns mean, and how they are written. */
@NullMarked
package org.citizensecurity.io.result;

import org.jspecify.annotations.NullMarked;
