package org.citizensecurity.io.result;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param type what stands in it
 * @param description what it means, in English
 */
public record ResultColumn(String name, ColumnType type, String description) {}
