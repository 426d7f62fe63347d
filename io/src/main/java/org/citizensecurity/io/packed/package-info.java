/** Files inside of gzip and zip files, read where they are: nothing is written. */
@NullMarked
package org.citizensecurity.io.packed;

import org.jspecify.annotations.NullMarked;
