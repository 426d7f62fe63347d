package org.citizensecurity.trend;

import java.io.Serializable;

/**
 * The verdict when one choice is made differently.
 *
 * @param choice what was chosen, in words
 * @param trend the trend that comes out
 * @param verdict the verdict that comes out
 */
public record Sensitivity(String choice, TrendTest trend, Verdict verdict)
    implements Serializable {}
