/** Reads bulk files of the Creditor Reporting System of the OECD. */
@NullMarked
package org.citizensecurity.io.crs;

import org.jspecify.annotations.NullMarked;
