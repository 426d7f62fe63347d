/** Measurements of speed. */
@NullMarked
package org.citizensecurity.benchmarks;

import org.jspecify.annotations.NullMarked;
