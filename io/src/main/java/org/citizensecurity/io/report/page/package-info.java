/** The report as one page for people. */
@NullMarked
package org.citizensecurity.io.report.page;

import org.jspecify.annotations.NullMarked;
