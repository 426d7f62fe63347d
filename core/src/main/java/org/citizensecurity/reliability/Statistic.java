package org.citizensecurity.reliability;

import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;

/** What is said about the agreement of two codings, and how it is counted. */
public enum Statistic implements Coded {
  /** The share on which both say the same. */
  AGREEMENT(
      "agreement",
      "Agreement",
      "Acuerdo",
      "Concordância",
      "Records on which both say exactly the same, of the records compared.",
      "This library"),
  /** Cohen's kappa. */
  KAPPA(
      "kappa",
      "Cohen's kappa",
      "Kappa de Cohen",
      "Kappa de Cohen",
      "Agreement beyond that by chance, each coder with its own use of the codes; no answer is a code of its own.",
      "J. Cohen 1960; J. L. Fleiss, J. Cohen and B. S. Everitt 1969"),
  /** Krippendorff's alpha. */
  ALPHA(
      "alpha",
      "Krippendorff's alpha",
      "Alfa de Krippendorff",
      "Alfa de Krippendorff",
      "Agreement beyond that by chance, with the codes as often as both use them; sets of measures by MASI; no answer is a code of its own.",
      "K. Krippendorff 2011; R. Passonneau 2006; A. Zapf and others 2016"),
  /** Krippendorff's alpha for codes in order. */
  ORDINAL_ALPHA(
      "ordinal_alpha",
      "Ordinal alpha",
      "Alfa ordinal",
      "Alfa ordinal",
      "Krippendorff's alpha with codes the farther apart the more lies between them, of the records that both put on the scale.",
      "K. Krippendorff 2011; A. Zapf and others 2016"),
  /** Precision. */
  PRECISION(
      "precision",
      "Precision",
      "Precisión",
      "Precisão",
      "Codes of the second that the first has too, of all codes of the second.",
      "C. J. van Rijsbergen 1979"),
  /** Recall. */
  RECALL(
      "recall",
      "Recall",
      "Exhaustividad",
      "Revocação",
      "Codes of the first that the second has too, of all codes of the first.",
      "C. J. van Rijsbergen 1979"),
  /** F1. */
  F1(
      "f1",
      "F1",
      "F1",
      "F1",
      "The harmonic mean of precision and recall; between two coders, their specific agreement.",
      "C. J. van Rijsbergen 1979; D. V. Cicchetti and A. R. Feinstein 1990"),
  /** Mean of F1 over the codes of the first. */
  MACRO_F1(
      "macro_f1",
      "Macro F1",
      "F1 macro",
      "F1 macro",
      "Unweighted mean of F1 over the codes that the first uses.",
      "C. J. van Rijsbergen 1979");

  /** All members by code. */
  public static final CodeIndex<Statistic> CODES = CodeIndex.of(Statistic.class, "statistic");

  private final String code;
  private final Meaning meaning;

  Statistic(
      String code,
      String english,
      String spanish,
      String portuguese,
      String definition,
      String source) {
    this.code = code;
    this.meaning = Meaning.of(english, spanish, portuguese, definition, source);
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Statistic of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Statistic> find(String code) {
    return CODES.find(code);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }
}
