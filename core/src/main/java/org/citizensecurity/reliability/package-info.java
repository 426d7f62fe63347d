/**
 * How far two codings of the same records agree, where they differ, and the one that is settled from
 * both.
 *
 * <p>Two {@link org.citizensecurity.reliability.CodingSheet}s make a {@link
 * org.citizensecurity.reliability.Comparison}; it gives an {@link
 * org.citizensecurity.reliability.Agreement} for each {@link org.citizensecurity.reliability.CodedQuestion},
 * the {@link org.citizensecurity.reliability.Dispute}s, and, with a {@link
 * org.citizensecurity.reliability.Ruling} on each of them, the agreed sheet. Against a reference it also
 * gives each {@link org.citizensecurity.reliability.CodeShare} without the known mistakes.
 */
@NullMarked
package org.citizensecurity.reliability;

import org.jspecify.annotations.NullMarked;
