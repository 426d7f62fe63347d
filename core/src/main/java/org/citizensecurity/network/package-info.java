/** Cooperation between countries as a graph. */
@NullMarked
package org.citizensecurity.network;

import org.jspecify.annotations.NullMarked;
