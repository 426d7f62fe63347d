/**
 * Citizen security interventions as typed, explained, tested computations.
 *
 * <p>The packages, each of which uses only those above it:
 *
 * <ol>
 *   <li>{@link org.citizensecurity.text}: languages and texts in several languages
 *   <li>{@link org.citizensecurity.code}: codes, code lists and what a code means
 *   <li>{@link org.citizensecurity.problem}: what was wrong with an input, and where
 *   <li>{@link org.citizensecurity.time}: dates of any precision and spans
 *   <li>{@link org.citizensecurity.money}: exact amounts, their basis, conversion and splitting
 *   <li>{@link org.citizensecurity.place}: countries, their groups, regional bodies, scale
 *   <li>{@link org.citizensecurity.actor}: who takes part, and in which role
 *   <li>{@link org.citizensecurity.measure}: the thirty measures and what they stand for
 *   <li>{@link org.citizensecurity.paradigm}: paradigms of security and their profiles
 *   <li>{@link org.citizensecurity.intervention}: interventions, flows, evaluations
 *   <li>{@link org.citizensecurity.portfolio}: interventions with their actors and sources
 *   <li>{@link org.citizensecurity.classification}: codebook and classifier
 *   <li>{@link org.citizensecurity.aggregation}: tallies, tables, series and how they were counted
 *   <li>{@link org.citizensecurity.statistics}: shares and what every statistic returns; below it
 *       {@link org.citizensecurity.statistics.change}, {@link
 *       org.citizensecurity.statistics.concentration}, {@link
 *       org.citizensecurity.statistics.agreement} and {@link
 *       org.citizensecurity.statistics.resampling}
 *   <li>{@link org.citizensecurity.reliability}: how far two codings agree, disputes, the settled one
 *   <li>{@link org.citizensecurity.indicator}: the indicators of the three trends
 *   <li>{@link org.citizensecurity.trend}: claims and their verdicts
 *   <li>{@link org.citizensecurity.network}: cooperation as a graph
 * </ol>
 */
@NullMarked
@DomainStyle
package org.citizensecurity;

import org.jspecify.annotations.NullMarked;
