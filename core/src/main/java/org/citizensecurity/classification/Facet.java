package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;

/** What a rule of the codebook speaks about. */
public enum Facet implements Coded {
  /** One of the thirty measures. */
  MEASURE(
      "Measure",
      "Medida",
      "Medida",
      "Which of the thirty measures is taken.",
      codes(Measure.values())),
  /**
   * Crime and violence in general ({@code CRIME}), single words of the field that leave open what is
   * done ({@code FIELD}), or another field ({@code OTHER}).
   */
  RELEVANCE(
      "Relevance",
      "Pertinencia",
      "Relevância",
      "Whether the record belongs to the field: CRIME speaks for it, OTHER against it; FIELD lets measures count.",
      ImmutableList.of("CRIME", "FIELD", "OTHER")),
  /** Hard or soft. */
  APPROACH(
      "Approach", "Enfoque", "Abordagem", "Verbs and nouns of a side.", codes(Approach.values())),
  /** Cross-border or everyday. */
  THREAT_SCOPE(
      "Threat scope",
      "Amenaza",
      "Ameaça",
      "Words for the reach of the threat.",
      codes(ThreatScope.values())),
  /** What security is for. */
  PARADIGM(
      "Paradigm",
      "Paradigma",
      "Paradigma",
      "Words for purpose and means.",
      codes(SecurityParadigm.values())),
  /** Who is reached. */
  PREVENTION_LEVEL(
      "Prevention level",
      "Nivel de prevención",
      "Nível de prevenção",
      "Words for the people and places that are reached.",
      codes(PreventionLevel.values())),
  /** Stance on illicit drugs. */
  DRUG_POLICY(
      "Drug policy",
      "Política de drogas",
      "Política de drogas",
      "Words for illicit drugs: supply suppressed, use answered, or both.",
      codes(DrugPolicy.values())),
  /** A group of words that other terms need near them, or must not have near them; any name. */
  CONTEXT(
      "Context",
      "Contexto",
      "Contexto",
      "Words that decide what a neighbour means.",
      ImmutableList.of()),
  /** Words after which ({@code AFTER}) or before which ({@code BEFORE}) a thing is turned down. */
  CONTRAST(
      "Contrast",
      "Contraste",
      "Contraste",
      "Negation and contrast: the clause names what is not done.",
      ImmutableList.of("AFTER", "BEFORE"));

  /** All members by code. */
  public static final CodeIndex<Facet> CODES = CodeIndex.of(Facet.class, "facet");

  private final Meaning meaning;
  private final ImmutableList<String> values;

  Facet(
      String english,
      String spanish,
      String portuguese,
      String definition,
      ImmutableList<String> values) {
    this.meaning = Meaning.of(english, spanish, portuguese, definition, "The library's codebook");
    this.values = values;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static Facet of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<Facet> find(String code) {
    return CODES.find(code);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  /** The values that a rule of this facet may speak for; empty where any name will do. */
  public ImmutableList<String> allowed() {
    return values;
  }

  void check(String value) {
    checkArgument(!value.isBlank(), "value of facet %s is blank", this);
    if (!values.isEmpty() && !values.contains(value)) {
      throw new IllegalArgumentException("unknown value '%s' of facet %s, expected one of %s"
          .formatted(value, this, String.join(", ", values)));
    }
  }

  private static ImmutableList<String> codes(Coded[] members) {
    return Arrays.stream(members).map(Coded::code).collect(ImmutableList.toImmutableList());
  }
}
