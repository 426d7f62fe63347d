/**
 * What the analysis of a portfolio writes: the report as one page, its findings as a table, its
 * summary as JSON.
 */
@NullMarked
@ReportStyle
package org.citizensecurity.io.report;

import org.jspecify.annotations.NullMarked;
