/** Codes: closed sets of ours, lists that others own, and what a code means. */
@NullMarked
package org.citizensecurity.code;

import org.jspecify.annotations.NullMarked;
