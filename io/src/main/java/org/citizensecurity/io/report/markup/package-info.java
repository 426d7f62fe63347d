/** Safe markup, pages without network, charts. */
@NullMarked
package org.citizensecurity.io.report.markup;

import org.jspecify.annotations.NullMarked;
