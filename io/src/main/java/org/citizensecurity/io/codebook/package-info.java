/**
 * Codebooks in files that can be edited without Java: a folder of CSV tables, or one JSON document.
 * {@link org.citizensecurity.io.codebook.CodebookFiles} reads and writes both; what is written and
 * read again is equal.
 *
 * <p>The tables, as {@link org.citizensecurity.io.table.Rows} reads them; columns may come in any
 * order, only those marked * must be there, and a column of another name is left out:
 *
 * <ul>
 *   <li>{@code codebook.csv}: {@code version*, base}, one row
 *   <li>{@code terms.csv}: {@code facet*, value*, languages*, strict, pattern*, weight*, needs,
 *       unless, removed}
 *   <li>{@code codes.csv}: {@code scheme*, code*, facet*, value*, weight*, from, to, removed}
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
 *       {@code =} stands before them. A pattern may have blanks around it; one that begins with
 *       {@code =} is written with an apostrophe before it, which is taken away when it is read, or a
 *       spreadsheet would take it for a formula
 *   <li>{@code weight}: 0 to 100, see below; contexts and contrasts have 0
 *   <li>{@code needs} and {@code unless}: names of contexts, separated by {@code ;}, of which one
 *       must stand near, or none may; {@code farm@record} is the context {@code farm} anywhere in the
 *       record
 *   <li>{@code scheme} and {@code code}: a list that others own and its code, such as {@code DAC5}
 *       and {@code 15130}; {@code 151*} is every code that begins so. Spreadsheets must read codes as
 *       text, or {@code 03.1} becomes 3.1. An IATI policy marker is {@code IATI-MARKER} and, say,
 *       {@code 1-2}: the marker and its significance
 *   <li>{@code from} and {@code to}: the first and the last year in which the code means this, 1900 to
 *       2100; empty where that is open. In a record of other years it is no evidence but is shown as
 *       out of date; where the years of a record are not known it counts
 *   <li>{@code paradigm} and {@code prevention_level}: what the measure stands for where the words say
 *       nothing else. The paradigm counts where the record has the measure's own approach; where words
 *       turn that round, the paradigm follows the approach
 *   <li>{@code skipped}: yes where terms are matched as if the word were not there
 *   <li>{@code removed}: yes where the entry of the base is taken out. The columns before it say
 *       which, so the row can be copied from the standard codebook
 * </ul>
 *
 * <p>What a term weighs:
 *
 * <ul>
 *   <li>0 adds nothing; 1 hints: it helps other words, but in a title it counts no more than in a
 *       description
 *   <li>2 speaks: other fields use the word too, so it counts where other words make sure that the
 *       record belongs to the field
 *   <li>3 settles the measure where the field is sure; two terms of 3 for one measure make it sure
 *   <li>4 settles both: which measure it is, and that the record belongs to the field. 3 and 4 weigh
 *       alike, 4 points. More than 4 weighs what it says, for a name that leaves no doubt
 *   <li>Points are doubled in a description and multiplied by four in a title, but by two there too for
 *       a hint and for a term that needs others near it; in square brackets they are divided by four. A
 *       term that comes again counts by half the second time, and nothing after that. What the text
 *       turns down counts nothing
 *   <li>Of the facet {@code RELEVANCE}, {@code CRIME} and {@code FIELD} make sure of the field even
 *       with 1; {@code OTHER} is taken off, up to 16 points, or up to 4 where phrases that
 *       settle the field have 8 or more. A record is relevant from 4 points, from 10 where it has more
 *       than 100 words
 *   <li>Of the facets after {@code MEASURE} and {@code RELEVANCE}, words of 4 points are clear; most
 *       rules ask for 8, and for more than the other side has, to override what the measure stands for
 *   <li>A code adds its weight as it is, not multiplied, so 2 is as much as a hint in a description;
 *       from 6 it makes sure of the field on its own
 * </ul>
 *
 * <p>So {@code community polic*} with 4 for {@code COMMUNITY_POLICING} has 16 points in a title and 8
 * in a description. The heaviest measure is the main one; another counts from 4 points and a third of
 * the main one's (half of them in a text of up to 50 words; 0.7 of them for {@code
 * SECURITY_GOVERNANCE} or a measure of the other side).
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
