package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.RelatedIntervention;
import org.citizensecurity.intervention.Relationship;
import org.citizensecurity.problem.ProblemCode;

/** Related activities: the first parent apart, the others with what they are. */
final class RelatedParser {
  private static final String PATH = "related-activity";

  private final Findings findings;
  private final Set<RelatedIntervention> related = new LinkedHashSet<>();
  private Optional<InterventionId> parent = Optional.empty();

  RelatedParser(Findings findings, Element activity, InterventionId id) {
    this.findings = findings;
    activity.all(PATH).forEach(element -> add(element, id));
  }

  Optional<InterventionId> parent() {
    return parent;
  }

  ImmutableSet<RelatedIntervention> related() {
    return ImmutableSet.copyOf(related);
  }

  private void add(Element element, InterventionId id) {
    Optional<InterventionId> other = element
        .attributeOrText("ref")
        .map(value -> new InterventionId(value.replaceAll("\\s+", " ")));
    String type = element.attribute("type").orElse("");
    Optional<Relationship> relationship = IatiCodes.relationship(type);
    if (relationship.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE, element, PATH + "/@type", type, "a type of 1 to 5");
    } else if (other.isEmpty() || other.get().equals(id)) {
      findings.dropped(
          ProblemCode.INVALID_VALUE,
          element,
          PATH + "/@ref",
          other.map(InterventionId::value).orElse(""),
          "the identifier of another activity");
    } else if (relationship.get() == Relationship.PARENT && parent.isEmpty()) {
      parent = other;
    } else if (!(relationship.get() == Relationship.PARENT && parent.equals(other))) {
      related.add(new RelatedIntervention(relationship.get(), other.get()));
    }
  }
}
