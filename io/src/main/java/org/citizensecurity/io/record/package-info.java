/** What every format shares: fields of the model by name, read with their problems and written. */
@NullMarked
package org.citizensecurity.io.record;

import org.jspecify.annotations.NullMarked;
