/** Reading and writing: what all formats share. */
@NullMarked
package org.citizensecurity.io;

import org.jspecify.annotations.NullMarked;
