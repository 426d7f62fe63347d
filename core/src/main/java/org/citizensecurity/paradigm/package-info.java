/** Paradigms of security and how they answer the same questions. */
@NullMarked
package org.citizensecurity.paradigm;

import org.jspecify.annotations.NullMarked;
