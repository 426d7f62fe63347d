/** Text in whatever encoding it comes, recognised and reported. */
@NullMarked
package org.citizensecurity.io.encoding;

import org.jspecify.annotations.NullMarked;
