/** Exact amounts: their basis, prices, conversion and splitting. */
@NullMarked
package org.citizensecurity.money;

import org.jspecify.annotations.NullMarked;
