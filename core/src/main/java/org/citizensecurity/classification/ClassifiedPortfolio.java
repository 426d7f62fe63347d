package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.portfolio.CodedPortfolio;
import org.citizensecurity.portfolio.Portfolio;

/**
 * A coded portfolio with the reasons of the codes that the classifier gave. It holds every piece of
 * evidence; who does not show it uses {@link Classifier#code(Portfolio)}.
 *
 * @param coded the interventions with their codes
 * @param classifications of those that brought no codes, in the order of the portfolio
 */
public record ClassifiedPortfolio(
    CodedPortfolio coded, ImmutableMap<InterventionId, Classification> classifications)
    implements Serializable {
  /** Rejects reasons for an intervention that is not there or has other codes. */
  public ClassifiedPortfolio {
    for (Map.Entry<InterventionId, Classification> entry : classifications.entrySet()) {
      checkArgument(
          entry.getValue().coding().equals(coded.codings().get(entry.getKey())),
          "intervention %s is not there or has other codes than its classification",
          entry.getKey());
    }
  }

  static ClassifiedPortfolio of(Portfolio portfolio, Classifier classifier) {
    ImmutableMap<InterventionId, Classification> classifications =
        portfolio.interventions().stream()
            .filter(intervention -> intervention.coding().isEmpty())
            .collect(ImmutableMap.toImmutableMap(
                intervention -> intervention.id(),
                intervention -> classifier.classify(RecordText.of(intervention))));
    return new ClassifiedPortfolio(
        CodedPortfolio.of(
            portfolio,
            intervention ->
                Objects.requireNonNull(classifications.get(intervention.id())).coding()),
        classifications);
  }

  /** The interventions that the classifier coded, with their texts, in the order of the portfolio. */
  public ImmutableList<ClassifiedRecord> records() {
    return coded.portfolio().interventions().stream()
        .filter(intervention -> classifications.containsKey(intervention.id()))
        .map(intervention -> new ClassifiedRecord(
            intervention.id().value(),
            RecordText.of(intervention),
            Objects.requireNonNull(classifications.get(intervention.id()))))
        .collect(ImmutableList.toImmutableList());
  }
}
