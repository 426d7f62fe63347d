/** The indicators of the three trends and what an estimate says. */
@NullMarked
package org.citizensecurity.indicator;

import org.jspecify.annotations.NullMarked;
