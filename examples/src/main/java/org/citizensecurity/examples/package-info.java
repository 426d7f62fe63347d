/** Programs that show the library at work; each is a short story. */
@NullMarked
package org.citizensecurity.examples;

import org.jspecify.annotations.NullMarked;
