/** Languages and texts in several languages. */
@NullMarked
package org.citizensecurity.text;

import org.jspecify.annotations.NullMarked;
