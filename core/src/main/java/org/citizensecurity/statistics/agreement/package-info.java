/** How far coders, or a coder and a reference, agree. */
@NullMarked
package org.citizensecurity.statistics.agreement;

import org.jspecify.annotations.NullMarked;
