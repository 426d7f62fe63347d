/** Trends and change points of values and proportions over time. */
@NullMarked
package org.citizensecurity.statistics.change;

import org.jspecify.annotations.NullMarked;
