package org.citizensecurity.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.code.Meaning;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.measure.DrugPolicy;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.measure.ThreatScope;
import org.citizensecurity.paradigm.SecurityParadigm;

/** One question of the coding manual. Its answers are codes as they stand in files. */
public enum CodedQuestion implements Coded {
  /** Whether the record belongs to the field: {@code yes} or {@code no}. */
  RELEVANCE(
      "relevant",
      "Relevance",
      "Pertinencia",
      "Pertinência",
      "Whether the record belongs to the field at all.",
      1),
  /** All measures, whichever is the main one. */
  MEASURES(
      "measures",
      "Measures",
      "Medidas",
      "Medidas",
      "All measures of the record, whichever is the main one.",
      Coding.MOST_MEASURES),
  /** The first of the measures. */
  MAIN_MEASURE(
      "main_measure",
      "Main measure",
      "Medida principal",
      "Medida principal",
      "The first of the measures.",
      1),
  /** Whether it represses or prevents. */
  APPROACH("approach", "Approach", "Enfoque", "Abordagem", "Whether it represses or prevents.", 1),
  /** Whether it answers cross-border or everyday threats. */
  THREAT_SCOPE(
      "threat_scope",
      "Threat scope",
      "Alcance de la amenaza",
      "Alcance da ameaça",
      "Whether it answers cross-border or everyday threats.",
      1),
  /** The paradigm of security. */
  PARADIGM(
      "paradigm",
      "Paradigm",
      "Paradigma",
      "Paradigma",
      "The paradigm of security that it speaks for.",
      1),
  /** Who is reached by prevention. */
  PREVENTION_LEVEL(
      "prevention_level",
      "Prevention level",
      "Nivel de prevención",
      "Nível de prevenção",
      "Who is reached by prevention.",
      1),
  /** The stance on illicit drugs. */
  DRUG_POLICY(
      "drug_policy",
      "Drug policy",
      "Política de drogas",
      "Política de drogas",
      "The stance on illicit drugs.",
      1);

  /** The answer that a record is relevant. */
  public static final String YES = "yes";
  /** The answer that a record is not relevant. */
  public static final String NO = "no";

  /** All members by code. */
  public static final CodeIndex<CodedQuestion> CODES =
      CodeIndex.of(CodedQuestion.class, "question");

  private final String code;
  private final Meaning meaning;
  private final int most;

  CodedQuestion(
      String code, String english, String spanish, String portuguese, String definition, int most) {
    this.code = code;
    this.meaning =
        Meaning.of(english, spanish, portuguese, definition, "Coding manual of the library");
    this.most = most;
  }

  /** The member with this code; throws {@link IllegalArgumentException} naming the codes there are. */
  public static CodedQuestion of(String code) {
    return CODES.get(code);
  }

  /** The member with this code, if there is one. */
  public static Optional<CodedQuestion> find(String code) {
    return CODES.find(code);
  }

  /** The name in files. */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  /** Whether a record may have several codes at once. */
  public boolean manyValued() {
    return most > 1;
  }

  /**
   * The codes that lie on one scale, from the one side over the middle to the other; empty for a
   * question without such a scale. A code that is not on it says that the record has no place there:
   * a neutral approach, an unknown scope, no prevention, no drugs.
   */
  public ImmutableList<String> scale() {
    return switch (this) {
      case APPROACH -> inOrder(Stream.of(Approach.SOFT, Approach.MIXED, Approach.HARD));
      case THREAT_SCOPE ->
        inOrder(Stream.of(ThreatScope.LOCAL, ThreatScope.BOTH, ThreatScope.TRANSNATIONAL));
      case PREVENTION_LEVEL ->
        inOrder(Stream.of(
            PreventionLevel.PRIMARY, PreventionLevel.SECONDARY, PreventionLevel.TERTIARY));
      case DRUG_POLICY ->
        inOrder(Stream.of(DrugPolicy.PROHIBITION, DrugPolicy.BALANCED, DrugPolicy.ALTERNATIVE));
      case RELEVANCE, MEASURES, MAIN_MEASURE, PARADIGM -> ImmutableList.of();
    };
  }

  /** The codes in this coding, the main one first; none where it was not coded. */
  public ImmutableList<String> codes(Coding coding) {
    return switch (this) {
      case RELEVANCE -> ImmutableList.of(coding.relevant() ? YES : NO);
      case MEASURES -> inOrder(coding.measures().stream());
      case MAIN_MEASURE -> inOrder(coding.mainMeasure().stream());
      case APPROACH -> inOrder(coding.approach().stream());
      case THREAT_SCOPE -> inOrder(coding.threatScope().stream());
      case PARADIGM -> inOrder(coding.paradigm().stream());
      case PREVENTION_LEVEL -> inOrder(coding.preventionLevel().stream());
      case DRUG_POLICY -> inOrder(coding.drugPolicy().stream());
    };
  }

  private static ImmutableList<String> inOrder(Stream<? extends Coded> coded) {
    return coded.map(Coded::code).collect(ImmutableList.toImmutableList());
  }

  private Optional<String> known(String text) {
    return switch (this) {
      case RELEVANCE ->
        Stream.of(YES, NO)
            .filter(answer -> answer.equalsIgnoreCase(text.strip()))
            .findFirst();
      case MEASURES, MAIN_MEASURE -> Measure.find(text).map(Coded::code);
      case APPROACH -> Approach.find(text).map(Coded::code);
      case THREAT_SCOPE -> ThreatScope.find(text).map(Coded::code);
      case PARADIGM -> SecurityParadigm.find(text).map(Coded::code);
      case PREVENTION_LEVEL -> PreventionLevel.find(text).map(Coded::code);
      case DRUG_POLICY -> DrugPolicy.find(text).map(Coded::code);
    };
  }

  /**
   * These codes as they are written in files: a measure may be given by its id in the manual, and
   * case does not matter. Throws for a code that this question does not have, for none, for more than
   * it may have, and for one that is given twice.
   */
  public ImmutableList<String> written(List<String> codes) {
    ImmutableList<String> written = codes.stream()
        .map(given -> known(given)
            .orElseThrow(() ->
                new IllegalArgumentException("unknown code '%s' for %s".formatted(given, code))))
        .collect(ImmutableList.toImmutableList());
    checkArgument(
        !written.isEmpty() && written.size() <= most,
        "%s codes for %s, expected %s",
        written.size(),
        code,
        most == 1 ? "1" : "1 to " + most);
    checkArgument(
        ImmutableSet.copyOf(written).size() == written.size(), "codes %s name one twice", codes);
    return written;
  }
}
