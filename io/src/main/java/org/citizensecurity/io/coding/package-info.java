/** Files of double coding: what a coder coded, how far two agree, what is to be decided. */
@NullMarked
package org.citizensecurity.io.coding;

import org.jspecify.annotations.NullMarked;
