package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.money.AmountBasis;

/**
 * The code lists of the standard as far as the model has words for them, with the numbers of version
 * 2 and the letters and words of version 1.
 */
final class IatiCodes {
  private static final ImmutableMap<String, ActorRole> ROLES =
      ImmutableMap.<String, ActorRole>builder()
          .put("1", ActorRole.FUNDING)
          .put("2", ActorRole.ACCOUNTABLE)
          .put("3", ActorRole.EXTENDING)
          .put("4", ActorRole.IMPLEMENTING)
          .put("funding", ActorRole.FUNDING)
          .put("accountable", ActorRole.ACCOUNTABLE)
          .put("extending", ActorRole.EXTENDING)
          .put("implementing", ActorRole.IMPLEMENTING)
          .buildOrThrow();

  private static final ImmutableMap<String, AmountBasis> BASES =
      ImmutableMap.<String, AmountBasis>builder()
          .put("2", AmountBasis.COMMITMENT)
          .put("c", AmountBasis.COMMITMENT)
          .put("3", AmountBasis.DISBURSEMENT)
          .put("d", AmountBasis.DISBURSEMENT)
          .put("4", AmountBasis.EXPENDITURE)
          .put("e", AmountBasis.EXPENDITURE)
          .put("12", AmountBasis.PLEDGE)
          .put("1", AmountBasis.INCOMING_FUNDS)
          .put("if", AmountBasis.INCOMING_FUNDS)
          .put("5", AmountBasis.INTEREST_PAYMENT)
          .put("ir", AmountBasis.INTEREST_PAYMENT)
          .put("6", AmountBasis.LOAN_REPAYMENT)
          .put("lr", AmountBasis.LOAN_REPAYMENT)
          .put("7", AmountBasis.REIMBURSEMENT)
          .put("r", AmountBasis.REIMBURSEMENT)
          .put("8", AmountBasis.PURCHASE_OF_EQUITY)
          .put("qp", AmountBasis.PURCHASE_OF_EQUITY)
          .put("9", AmountBasis.SALE_OF_EQUITY)
          .put("qs", AmountBasis.SALE_OF_EQUITY)
          .put("10", AmountBasis.CREDIT_GUARANTEE)
          .put("cg", AmountBasis.CREDIT_GUARANTEE)
          .put("11", AmountBasis.INCOMING_COMMITMENT)
          .put("13", AmountBasis.INCOMING_PLEDGE)
          .buildOrThrow();

  private static final ImmutableMap<String, String> STATUSES = ImmutableMap.of(
      "pipeline/identification", "1",
      "implementation", "2",
      "completion", "3",
      "finalisation", "3",
      "post-completion", "4",
      "closed", "4",
      "cancelled", "5",
      "suspended", "6");

  private static final ImmutableMap<String, String> DATE_TYPES = ImmutableMap.of(
      "start-planned", "1",
      "start-actual", "2",
      "end-planned", "3",
      "end-actual", "4");

  private static final ImmutableMap<String, String> SECTOR_SCHEMES =
      ImmutableMap.<String, String>builder()
          .put("1", CodeSchemes.DAC_PURPOSE)
          .put("dac", CodeSchemes.DAC_PURPOSE)
          .put("2", CodeSchemes.DAC_SECTOR)
          .put("dac-3", CodeSchemes.DAC_SECTOR)
          .put("3", CodeSchemes.COFOG)
          .put("cofog", CodeSchemes.COFOG)
          .put("nace", "IATI-V4")
          .put("ntee", "IATI-V5")
          .put("adt", "IATI-V6")
          .put("wb", "IATI-WB")
          .put("99", "REPORTING-ORG")
          .put("ro", "REPORTING-ORG")
          .put("98", "REPORTING-ORG-2")
          .put("ro2", "REPORTING-ORG-2")
          .buildOrThrow();

  private static final ImmutableMap<String, String> REGION_SCHEMES = ImmutableMap.of(
      "1", CodeSchemes.DAC_REGION,
      "dac", CodeSchemes.DAC_REGION,
      "2", CodeSchemes.UN_REGION,
      "un", CodeSchemes.UN_REGION,
      "99", "REPORTING-ORG-REGION");

  private static final ImmutableSet<String> LOANS =
      ImmutableSet.of("410", "411", "412", "413", "414", "421", "431");

  private IatiCodes() {}

  static Optional<ActorRole> role(String code) {
    return Optional.ofNullable(ROLES.get(key(code)));
  }

  /** The step at which a transaction is counted, or which way its money goes. */
  static Optional<AmountBasis> basis(String transactionType) {
    return Optional.ofNullable(BASES.get(key(transactionType)));
  }

  /** Original or revised, by number or name. */
  static Optional<BudgetType> budgetType(String code) {
    return switch (key(code)) {
      case "1", "original" -> Optional.of(BudgetType.ORIGINAL);
      case "2", "revised" -> Optional.of(BudgetType.REVISED);
      default -> Optional.empty();
    };
  }

  /** Indicative or committed, by number or name. */
  static Optional<BudgetStatus> budgetStatus(String code) {
    return switch (key(code)) {
      case "1", "indicative" -> Optional.of(BudgetStatus.INDICATIVE);
      case "2", "committed" -> Optional.of(BudgetStatus.COMMITTED);
      default -> Optional.empty();
    };
  }

  /** What a related activity is, by number or the names of version 1. */
  static Optional<Relationship> relationship(String code) {
    return switch (key(code)) {
      case "parent" -> Optional.of(Relationship.PARENT);
      case "child" -> Optional.of(Relationship.CHILD);
      case "sibling" -> Optional.of(Relationship.SIBLING);
      case "multifunded", "co-funded" -> Optional.of(Relationship.CO_FUNDED);
      case "third party" -> Optional.of(Relationship.SAME_BY_ANOTHER);
      default -> Relationship.fromNumber(code);
    };
  }

  /** The scheme of a vocabulary of policy markers. */
  static String markerScheme(String vocabulary) {
    return switch (key(vocabulary)) {
      case "1", "dac" -> CodeSchemes.DAC_MARKER;
      case "99", "ro" -> "REPORTING-ORG-MARKER";
      default -> scheme("IATI-MARKER-V", vocabulary);
    };
  }

  /** The scheme of a gazetteer or of a vocabulary of administrative areas. */
  static String placeScheme(String vocabulary) {
    return switch (key(vocabulary)) {
      case "g1", "geo" -> CodeSchemes.GEONAMES;
      case "g2", "osm" -> CodeSchemes.OPEN_STREET_MAP;
      default -> scheme("IATI-PLACE-", vocabulary.toUpperCase(Locale.ROOT));
    };
  }

  /** The status as a number, 1 to 6. */
  static Optional<String> status(String codeOrName) {
    return number(STATUSES, codeOrName);
  }

  /** The type of a date as a number, 1 to 4. */
  static Optional<String> dateType(String code) {
    return number(DATE_TYPES, code);
  }

  /** The scheme of a sector vocabulary. */
  static String sectorScheme(String vocabulary) {
    return scheme(SECTOR_SCHEMES, "IATI-V", vocabulary);
  }

  /** The scheme of a region vocabulary. */
  static String regionScheme(String vocabulary) {
    return scheme(REGION_SCHEMES, "IATI-REGION-V", vocabulary);
  }

  /** Grant or loan, where the finance type is plainly one of them. */
  static Optional<FlowInstrument> instrument(String financeType) {
    if (financeType.equals("110")) {
      return Optional.of(FlowInstrument.GRANT);
    }
    return LOANS.contains(financeType) ? Optional.of(FlowInstrument.LOAN) : Optional.empty();
  }

  private static Optional<String> number(ImmutableMap<String, String> byName, String code) {
    String key = key(code);
    return Optional.ofNullable(byName.get(key))
        .or(() -> Optional.of(key).filter(byName::containsValue));
  }

  private static String scheme(
      ImmutableMap<String, String> known, String prefix, String vocabulary) {
    String scheme = known.get(key(vocabulary));
    return scheme == null ? scheme(prefix, vocabulary) : scheme;
  }

  /** A scheme of its own for a vocabulary that has no other name. */
  static String scheme(String prefix, String vocabulary) {
    return prefix + vocabulary.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static String key(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }
}
