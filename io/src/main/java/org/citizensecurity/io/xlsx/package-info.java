/** Tables as sheets of a workbook. */
@NullMarked
package org.citizensecurity.io.xlsx;

import org.jspecify.annotations.NullMarked;
