package org.citizensecurity.classification;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Supplier;
import org.citizensecurity.intervention.Coding;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.text.Language;

/**
 * Codes records by the coding manual, from their words and codes. The same record and codebook give
 * the same answer always; one classifier may be used by many threads. The time grows with the
 * length of the text, not with the number of terms. Any text is accepted: an empty one, or one
 * without a single word of the codebook, is not relevant.
 *
 * <p>The language of each passage is found out from its words; the declared one breaks ties. What
 * counts where terms overlap, in this order:
 *
 * <ol>
 *   <li>a term counts only where its condition holds, see {@link Condition}
 *   <li>a term inside a longer row of words does not count; measures and relevance are one group in
 *       this, each other facet is its own, and a term with gaps hides none of those inside it
 *   <li>of two terms for the same target that overlap, the one that begins first counts; of the same
 *       words, the heaviest
 *   <li>a term counts in full once, by half the second time, and no more after that; twice its
 *       weight in a description, four times in a title, a quarter of its weight in square brackets
 *   <li>what a contrast turns down ("instead of raids") is evidence against and weighs nothing
 *   <li>a text that is there twice, such as a description that repeats the title, is read once
 * </ol>
 */
public final class Classifier implements Serializable {
  private static final int MOST_WORDS_KEPT = 100_000;

  private final Codebook codebook;
  private final transient Supplier<CompiledCodebook> compiled;
  private final transient ThreadLocal<Findings> findings;

  private Classifier(Codebook codebook) {
    this.codebook = codebook;
    this.compiled = Suppliers.memoize(() -> new CompiledCodebook(codebook));
    this.findings = ThreadLocal.withInitial(() -> new Findings(compiled.get()));
  }

  private Object readResolve() {
    return new Classifier(codebook);
  }

  /** A classifier that goes by this codebook. */
  public static Classifier of(Codebook codebook) {
    return new Classifier(codebook);
  }

  /** A classifier that goes by {@link Codebook#standard()}. */
  public static Classifier standard() {
    return StandardClassifier.INSTANCE;
  }

  private static final class StandardClassifier {
    static final Classifier INSTANCE = new Classifier(Codebook.standard());
  }

  /** The codebook that it goes by. */
  public Codebook codebook() {
    return codebook;
  }

  /** The codes of a record, without the reasons. */
  public Coding code(RecordText record) {
    return Decision.of(findings(record)).coding();
  }

  /** A portfolio with the codes that its interventions have, and codes for the others; no reasons. */
  public CodedPortfolio code(Portfolio portfolio) {
    return CodedPortfolio.of(portfolio, intervention -> code(RecordText.of(intervention)));
  }

  /** As {@link #code(Portfolio)}, with the reasons of the codes that it gives; reads texts once. */
  public ClassifiedPortfolio classify(Portfolio portfolio) {
    return ClassifiedPortfolio.of(portfolio, this);
  }

  /** The codes of a record, with the reasons. */
  public Classification classify(RecordText record) {
    Findings findings = findings(record);
    Decision decision = Decision.of(findings);
    return new Classification(
        decision.coding(),
        decision.reasons(),
        weights(findings),
        evidence(findings),
        codebook.version());
  }

  /** What the thread's own findings say of the record; those that a long text made large are given up. */
  private Findings findings(RecordText record) {
    if (findings.get().words() > MOST_WORDS_KEPT) {
      findings.remove();
    }
    Findings own = findings.get();
    own.read(record);
    return own;
  }

  private static ImmutableMap<Measure, Integer> weights(Findings findings) {
    ImmutableMap.Builder<Measure, Integer> weights = ImmutableMap.builder();
    findings
        .measuresFound()
        .sorted(Comparator.comparing((Measure measure) -> -findings.score(measure)))
        .forEach(measure -> weights.put(measure, findings.score(measure)));
    return weights.buildOrThrow();
  }

  private ImmutableList<Evidence> evidence(Findings findings) {
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    for (int match = 0; match < findings.size(); match++) {
      Term term = findings.term(match);
      int passage = findings.passage(findings.start.get(match));
      evidence.add(new Evidence(
          term.id(),
          codebook.version(),
          term.target(),
          findings.against(match) ? Standing.TURNED_DOWN : Standing.COUNTS,
          span(findings, match, passage),
          language(findings, term, passage),
          findings.weight.get(match)));
    }
    for (Findings.CodeMatch match : findings.codes) {
      String text = match.code().toString();
      evidence.add(new Evidence(
          match.rule().id(),
          codebook.version(),
          match.rule().target(),
          match.inForce() ? Standing.COUNTS : Standing.OUT_OF_DATE,
          new Span(Field.CODES, match.number(), 0, text.length(), text),
          Language.UNDETERMINED,
          match.inForce() ? match.rule().weight() : 0));
    }
    return evidence.build();
  }

  private static Span span(Findings findings, int match, int passage) {
    Passage where = findings.scan.passages.get(passage);
    int start = findings.scan.words.start(findings.start.get(match));
    int end = findings.scan.words.end(findings.end.get(match));
    return new Span(where.field(), passage, start, end, where.text().substring(start, end));
  }

  private static Language language(Findings findings, Term term, int passage) {
    int detected = findings.languages[passage];
    Language there =
        detected < 0 ? Language.UNDETERMINED : findings.compiled.languages().get(detected);
    return term.languages().contains(there) ? there : term.languages().first();
  }
}
