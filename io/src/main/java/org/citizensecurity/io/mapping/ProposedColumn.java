package org.citizensecurity.io.mapping;

import java.io.Serializable;

/**
 * What a column may hold, for somebody to decide.
 *
 * @param column the name as it is written in the header
 * @param part what it may hold
 * @param confidence how sure that is
 * @param reason why, in words
 */
public record ProposedColumn(String column, Part part, Confidence confidence, String reason)
    implements Serializable {

  /** A part of a mapping. */
  public enum Part {
    /** The id. */
    ID,
    /** The title. */
    TITLE,
    /** The description. */
    DESCRIPTION,
    /** The start. */
    START,
    /** The end. */
    END,
    /** The year of the amounts. */
    YEAR,
    /** The countries. */
    COUNTRIES,
    /** Who funds it. */
    FUNDER,
    /** Who carries it out. */
    IMPLEMENTER,
    /** Amounts committed. */
    COMMITMENT,
    /** Amounts disbursed. */
    DISBURSEMENT,
    /** Amounts whose basis the name does not tell. */
    AMOUNT,
    /** The currency of the amounts. */
    CURRENCY
  }

  /** How sure a proposal is, the surest first. */
  public enum Confidence {
    /** The whole name is one that is used for it. */
    HIGH,
    /** The words of such a name stand in it, or it is a year. */
    MEDIUM
  }
}
