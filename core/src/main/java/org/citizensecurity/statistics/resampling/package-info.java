/** Intervals and tests by seeded resampling. */
@NullMarked
package org.citizensecurity.statistics.resampling;

import org.jspecify.annotations.NullMarked;
