package org.citizensecurity.io;

import java.util.OptionalLong;

/**
 * How far a reading is.
 *
 * @param input the name of what is being read
 * @param bytes how many of its bytes were read
 * @param size how many there are; empty where that is not known, as inside of a packed file
 * @param rows rows or records so far, in all inputs, kept and rejected
 * @param problems problems so far, in all inputs
 */
public record Progress(String input, long bytes, OptionalLong size, long rows, long problems) {}
