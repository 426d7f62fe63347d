/** The thirty measures of the coding manual and the axes on which they are coded. */
@NullMarked
package org.citizensecurity.measure;

import org.jspecify.annotations.NullMarked;
