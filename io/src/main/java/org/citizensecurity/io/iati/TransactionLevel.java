package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.citizensecurity.problem.ProblemCode;

/**
 * The rule of the standard for sectors, and for countries with regions: the activity has them, or all
 * of its transactions have them, and never both. What breaks it is kept, with a notice.
 */
record TransactionLevel(Findings findings, Element activity) {

  void check(boolean activityHasNone, String... names) {
    List<Element> transactions = activity.all("transaction");
    List<Element> having =
        transactions.stream().filter(transaction -> has(transaction, names)).toList();
    if (having.isEmpty()) {
      return;
    }
    String path = "transaction/" + String.join(" or ", names);
    if (!activityHasNone) {
      findings.notice(
          ProblemCode.CONFLICTING_VALUE,
          having.get(0),
          path,
          having.size() == 1 ? "1 transaction" : having.size() + " transactions",
          "them in the activity or in its transactions, not in both; those of the activity count");
    } else if (having.size() < transactions.size()) {
      findings.notice(
          ProblemCode.MISSING_VALUE,
          transactions.stream()
              .filter(transaction -> !has(transaction, names))
              .findFirst()
              .orElse(activity),
          path,
          "",
          "them in every transaction, since the activity has none; %s of %s have"
              .formatted(having.size(), transactions.size()));
    }
  }

  private static boolean has(Element transaction, String... names) {
    ImmutableList<String> wanted = ImmutableList.copyOf(names);
    return transaction.children().stream().anyMatch(child -> wanted.contains(child.name()));
  }
}
