/** What was wrong with an input, and where. */
@NullMarked
package org.citizensecurity.problem;

import org.jspecify.annotations.NullMarked;
