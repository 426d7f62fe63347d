/** The tidy tables of the model in CSV. */
@NullMarked
package org.citizensecurity.io.tidy;

import org.jspecify.annotations.NullMarked;
