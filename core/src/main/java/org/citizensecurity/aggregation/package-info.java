/** Counting: what is counted, by what, by which rules, and the tables that come out. */
@NullMarked
package org.citizensecurity.aggregation;

import org.jspecify.annotations.NullMarked;
