/**
 * Codebooks in files that can be edited without Java: a folder of CSV tables, or one JSON document.
 * {@link org.citizensecurity.io.codebook.CodebookFiles} reads and writes both; what is written and
 * read again is equal.
 *
 * <p>The tables, as {@link org.citizensecurity.io.csv.CsvRows} reads them; columns may come in any
 * order, only those marked * must be there, and a column of another name is left out:
 *
 * <ul>
 *   <li>{@code codebook.csv}: {@code version*, base}, one row
 *   <li>{@code terms.csv}: {@code facet*, value*, languages*, strict, pattern*, weight*, needs,
 *       unless, removed}
 *   <li>{@code codes.csv}: {@code scheme*, code*, facet*, value*, weight*, removed}
 *   <li>{@code profiles.csv}: {@code measure*, paradigm*, prevention_level*}
 *   <li>{@code function-words.csv}: {@code language*, word*, skipped, removed}
 * </ul>
 *
 * <p>What stands in a cell:
 *
 * <ul>
 *   <li>{@code version}: what the evidence cites; every codebook has one of its own
 *   <li>{@code base}: the version of the {@linkplain
 *       org.citizensecurity.classification.Codebook#standard() standard codebook} that this one
 *       extends. The tables then hold only what is added, what is changed (the same term with
 *       another weight, {@code unless} or {@code strict}; the same code with another weight) and what
 *       is taken out ({@code removed}), and a table without changes may be missing. Empty for a
 *       codebook that stands on its own; it takes the standard profiles and function words where
 *       their tables are missing
 *   <li>{@code facet} and {@code value}: what the words or code speak for; see {@link
 *       org.citizensecurity.classification.Facet}. Words of the facet {@code CONTEXT} speak for
 *       nothing, but other terms ask for them by {@code value}, which may be any name
 *   <li>{@code languages}: ISO 639 codes, separated by {@code ;}; {@code strict} is yes where the
 *       term counts only in text of these languages
 *   <li>{@code pattern}: words in a row, without case and accents; {@code polic*} is every word that
 *       begins so, {@code gang|crew} either word, {@code lower* .. robber*} lets up to five words
 *       stand between. Words that are skipped (see below) are left out of patterns too, unless
 *       {@code =} stands before them. A pattern may have blanks around it: one that begins with
 *       {@code =} is written with a blank before it, or a spreadsheet would take it for a formula
 *   <li>{@code weight}: 0 to 100; 1 hints, 2 speaks, 4 settles, and contexts have 0
 *   <li>{@code needs} and {@code unless}: names of contexts, separated by {@code ;}, of which one
 *       must stand near, or none may; {@code farm@record} is the context {@code farm} anywhere in the
 *       record
 *   <li>{@code scheme} and {@code code}: a list that others own and its code, such as {@code DAC5}
 *       and {@code 15130}; {@code 151*} is every code that begins so. Spreadsheets must read codes as
 *       text, or {@code 03.1} becomes 3.1
 *   <li>{@code skipped}: yes where terms are matched as if the word were not there
 *   <li>{@code removed}: yes where the entry of the base is taken out. The columns before it say
 *       which, so the row can be copied from the standard codebook
 * </ul>
 *
 * <p>The JSON document is an object with {@code format}, which is {@code
 * citizen-security-codebook/1} and may be missing, {@code version}, {@code base} and the lists {@code
 * terms}, {@code codes}, {@code profiles} and {@code function_words} of objects with the same fields;
 * {@code languages}, {@code needs} and {@code unless} are lists, {@code strict}, {@code skipped} and
 * {@code removed} true or false.
 *
 * <p>A row with anything wrong in it is rejected, because a term without its condition would be
 * another term; all problems of a row are reported, with the line and the column. A term that occurs
 * twice (same target, languages, pattern and {@code needs}) counts as it stands first. The codebook
 * itself and every entry count as one row.
 *
 * <pre>
 * version,base
 * 1.2.0-pe,1.2.0
 *
 * facet,value,languages,strict,pattern,weight,needs,unless,removed
 * MEASURE,COMMUNITY_POLICING,es,,chasquis guardianes,4,,farm,
 * RELEVANCE,CRIME,en,,armed violence,,,,yes
 * </pre>
 */
@NullMarked
package org.citizensecurity.io.codebook;

import org.jspecify.annotations.NullMarked;
