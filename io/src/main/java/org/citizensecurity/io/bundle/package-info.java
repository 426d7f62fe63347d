/** Everything that is needed to repeat an analysis, in one folder. */
@NullMarked
package org.citizensecurity.io.bundle;

import org.jspecify.annotations.NullMarked;
