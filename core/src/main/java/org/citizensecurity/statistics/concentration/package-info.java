/** How unequally a total is divided, and how two divisions differ. */
@NullMarked
package org.citizensecurity.statistics.concentration;

import org.jspecify.annotations.NullMarked;
