/** Claims, the tests that they have to pass, and their verdicts. */
@NullMarked
package org.citizensecurity.trend;

import org.jspecify.annotations.NullMarked;
