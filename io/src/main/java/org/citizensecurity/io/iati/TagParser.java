package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.MarkerSignificance;
import org.citizensecurity.intervention.PolicyMarker;
import org.citizensecurity.problem.ProblemCode;

/** Policy markers, and the codes of an activity that the model keeps as they are. */
final class TagParser {
  private static final String MARKER = "policy-marker";

  private final Findings findings;
  private final Element activity;

  TagParser(Findings findings, Element activity) {
    this.findings = findings;
    this.activity = activity;
  }

  /** Status, scope, type of collaboration, and tags. */
  ImmutableSet<Code> tags(Optional<String> status) {
    ImmutableSet.Builder<Code> tags = ImmutableSet.builder();
    status.ifPresent(code -> tags.add(new Code(CodeSchemes.IATI_STATUS, code)));
    code("activity-scope").ifPresent(code -> tags.add(new Code(CodeSchemes.IATI_SCOPE, code)));
    code("collaboration-type")
        .ifPresent(code -> tags.add(new Code(CodeSchemes.DAC_COLLABORATION, code)));
    for (Element tag : activity.all("tag")) {
      tag.attribute("code")
          .ifPresent(code -> tags.add(new Code(
              IatiCodes.scheme("IATI-TAG-V", tag.attribute("vocabulary").orElse("1")), code)));
    }
    return tags.build();
  }

  ImmutableSet<PolicyMarker> markers() {
    ImmutableSet.Builder<PolicyMarker> markers = ImmutableSet.builder();
    for (Element element : activity.all(MARKER)) {
      Optional<String> code = element.attribute("code");
      if (code.isEmpty()) {
        findings.dropped(
            ProblemCode.MISSING_VALUE,
            element,
            MARKER + "/@code",
            Narratives.first(element),
            "a policy marker");
      } else {
        String scheme = IatiCodes.markerScheme(element.attribute("vocabulary").orElse("1"));
        markers.add(new PolicyMarker(new Code(scheme, code.get()), significance(element)));
      }
    }
    return markers.build();
  }

  private MarkerSignificance significance(Element element) {
    Optional<String> given = element.attribute("significance");
    Optional<MarkerSignificance> known = given.flatMap(MarkerSignificance::fromNumber);
    if (given.isPresent() && known.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE,
          element,
          MARKER + "/@significance",
          given.get(),
          "a significance of 0 to 4");
    }
    return known.orElse(MarkerSignificance.UNKNOWN);
  }

  private Optional<String> code(String element) {
    return activity.first(element).flatMap(found -> found.attribute("code"));
  }
}
