/** Places. */
@NullMarked
package org.citizensecurity.place;

import org.jspecify.annotations.NullMarked;
