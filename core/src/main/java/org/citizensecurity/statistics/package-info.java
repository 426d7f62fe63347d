/**
 * Shares and their bounds, and the types that every statistic returns. Trends are in {@code change},
 * inequality in {@code concentration}, coder agreement in {@code agreement}, seeded resampling in
 * {@code resampling}.
 *
 * <p>All functions are pure and take plain numbers. An input that is wrong (a NaN, lengths that
 * differ, a negative weight) throws {@link java.lang.IllegalArgumentException}; an input that is
 * right but does not define an answer (too short, all equal, nothing to share) gives a {@link
 * org.citizensecurity.statistics.Computed} that says why. No function returns NaN.
 */
@NullMarked
package org.citizensecurity.statistics;

import org.jspecify.annotations.NullMarked;
