/** Reads tables of money that say who gave to whom and not for what intervention. */
@NullMarked
package org.citizensecurity.io.flow;

import org.jspecify.annotations.NullMarked;
