package org.citizensecurity.io.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.citizensecurity.aggregation.CountingPolicy;
import org.citizensecurity.classification.Classification;
import org.citizensecurity.classification.ClassifiedPortfolio;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problems;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.trend.ClaimResult;
import org.citizensecurity.trend.ThreeTrends;
import org.immutables.value.Value;

/** What was read, how it was coded and counted, and what came out: all that a report says. */
@Value.Immutable
public abstract sealed class Analysis implements Serializable permits ImmutableAnalysis {
  private static final LocalizedText TITLE = LocalizedText.of(
      "Three trends in citizen security",
      "Tres tendencias de la seguridad ciudadana",
      "Três tendências da segurança cidadã");
  private static final LocalizedText QUESTION = LocalizedText.of(
      "Does citizen security move from enforcement to prevention, is drug policy being rethought, and does cooperation become more focused and more South-South?",
      "¿Pasa la seguridad ciudadana de la represión a la prevención, se repiensa la política de drogas, y se vuelve la cooperación más focalizada y más Sur-Sur?",
      "A segurança cidadã passa da repressão à prevenção, a política de drogas está sendo repensada, e a cooperação torna-se mais focada e mais Sul-Sul?");

  Analysis() {}

  /** The heading of the report; the three trends where nothing else is given. */
  @Value.Default
  public LocalizedText title() {
    return TITLE;
  }

  /** What is asked; that of the three trends where nothing else is given. */
  @Value.Default
  public LocalizedText question() {
    return QUESTION;
  }

  /** The interventions with their codes. */
  public abstract CodedPortfolio coded();

  /** What was wrong with the input; nothing where it is not given. */
  @Value.Default
  public Problems problems() {
    return Problems.none();
  }

  /** The rows that were read; one for each intervention where it is not given. */
  @Value.Default
  public RowCount rows() {
    return new RowCount(coded().portfolio().interventions().size(), 0);
  }

  /** The rules by which the pictures are counted, and the claims should be. */
  @Value.Default
  public CountingPolicy policy() {
    return CountingPolicy.NUMBER;
  }

  /** The claims with what the data say about them, each id once. */
  public abstract ImmutableList<ClaimResult> claims();

  /** The names of the files that were read. */
  public abstract ImmutableList<String> inputs();

  /**
   * Why the classifier gave its codes, by intervention; see {@link Classifier#classify(Portfolio)}.
   * Nothing where the reasons are not kept or all interventions brought their codes.
   */
  public abstract ImmutableMap<InterventionId, Classification> classifications();

  /** The version of the codebook, if one was used. */
  public abstract Optional<String> codebookVersion();

  /**
   * When it was made. Leave it empty, and the same input gives the same bytes.
   */
  public abstract Optional<Instant> generatedAt();

  /** The interventions with their codes and the reasons, as far as they are kept. */
  public final ClassifiedPortfolio classified() {
    return new ClassifiedPortfolio(coded(), classifications());
  }

  @Value.Check
  void check() {
    checkArgument(!title().isEmpty(), "title is empty");
    var unused = classified(); // rejects reasons for other codes
    long ids = claims().stream().map(result -> result.claim().id()).distinct().count();
    checkArgument(ids == claims().size(), "claims %s name an id twice", claims().size());
  }

  /** The three trends tested on a portfolio that was read, counted by these rules. */
  public static Analysis ofThreeTrends(WithProblems<CodedPortfolio> read, CountingPolicy policy) {
    return builder()
        .coded(read.value())
        .problems(read.problems())
        .rows(read.rows())
        .policy(policy)
        .claims(ThreeTrends.test(read.value(), policy))
        .build();
  }

  /** Builds an analysis from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this analysis. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an analysis; the coded portfolio is needed. */
  public static final class Builder extends ImmutableAnalysis.Builder {
    Builder() {}
  }
}
