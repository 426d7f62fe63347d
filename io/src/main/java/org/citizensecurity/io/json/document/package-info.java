/** JSON documents of any content: an object with single values and lists of records. */
@NullMarked
package org.citizensecurity.io.json.document;

import org.jspecify.annotations.NullMarked;
