package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.io.Input;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.Problem;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.WithProblems;

/** Small documents; line 1 is the root, each activity starts on a line of its own. */
final class Documents {
  private Documents() {}

  /** A document of version 2.03 with these activities. */
  static String document(String... activities) {
    return "<iati-activities version=\"2.03\">\n"
        + String.join("\n", activities)
        + "\n</iati-activities>\n";
  }

  /** An activity in English, in US dollars, with a title and this content. */
  static String activity(String id, String content) {
    return "<iati-activity default-currency=\"USD\" xml:lang=\"en\">\n<iati-identifier>"
        + id
        + "</iati-identifier>\n<reporting-org ref=\"XX-1\" type=\"10\"><narrative>Publisher</narrative>"
        + "</reporting-org><title><narrative>Youth clubs</narrative></title>\n"
        + content
        + "\n</iati-activity>";
  }

  static WithProblems<Portfolio> read(String document) {
    return IatiReader.standard().read(Input.of("test.xml", document));
  }

  /** What one activity with this content gives. */
  static WithProblems<Portfolio> readOne(String content) {
    return read(document(activity("XX-1-A", content)));
  }

  static Intervention only(WithProblems<Portfolio> read) {
    return read.value().interventions().get(0);
  }

  static ImmutableList<String> problems(WithProblems<Portfolio> read) {
    return read.problems().samples().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  static Problem first(WithProblems<Portfolio> read, ProblemCode code) {
    return read.problems().of(code).get(0);
  }
}
