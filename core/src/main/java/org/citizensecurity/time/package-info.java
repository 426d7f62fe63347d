/** Dates of any precision and spans between them. */
@NullMarked
package org.citizensecurity.time;

import org.jspecify.annotations.NullMarked;
