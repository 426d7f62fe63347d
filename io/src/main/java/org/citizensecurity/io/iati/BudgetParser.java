package org.citizensecurity.io.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.BudgetKind;
import org.citizensecurity.intervention.BudgetStatus;
import org.citizensecurity.intervention.BudgetType;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** Budgets and planned disbursements. */
final class BudgetParser {
  private static final String BUDGET = "budget";
  private static final String PLANNED = "planned-disbursement";

  private final Findings findings;
  private final AmountParser amounts;
  private final DateParser dates;
  private final NamedOrganisations organisations;

  BudgetParser(Findings findings, AmountParser amounts, NamedOrganisations organisations) {
    this.findings = findings;
    this.amounts = amounts;
    this.organisations = organisations;
    dates = new DateParser(findings);
  }

  /** All of them in the order of the document; one without an amount is a problem. */
  List<Budget> parse(Element activity) {
    List<Budget> budgets = new ArrayList<>();
    for (Element element : activity.children()) {
      switch (element.name()) {
        case BUDGET -> budget(element, BudgetKind.BUDGET).ifPresent(budgets::add);
        case PLANNED -> budget(element, BudgetKind.PLANNED_DISBURSEMENT).ifPresent(budgets::add);
        default -> {
          // Other parsers read the other elements.
        }
      }
    }
    return budgets;
  }

  private Optional<Budget> budget(Element element, BudgetKind kind) {
    String path = element.name();
    return amounts.money(element, path).map(money -> {
      Optional<PartialDate> start = date(element, "period-start");
      return Budget.builder()
          .kind(kind)
          .type(type(element))
          .status(status(element))
          .start(start)
          .end(end(element, start))
          .money(money)
          .valueDate(element
              .first("value")
              .flatMap(value -> dates.optionalDate(value, "value-date", path + "/value")))
          .provider(organisation(element, "provider-org", true))
          .receiver(organisation(element, "receiver-org", false))
          .build();
    });
  }

  private BudgetType type(Element element) {
    String type = element.attribute("type").orElse("1");
    Optional<BudgetType> known = IatiCodes.budgetType(type);
    if (known.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE,
          element,
          element.name() + "/@type",
          type,
          "1 (original) or 2 (revised); it is read as original");
    }
    return known.orElse(BudgetType.ORIGINAL);
  }

  private Optional<BudgetStatus> status(Element element) {
    Optional<String> status = element.attribute("status");
    Optional<BudgetStatus> known = status.flatMap(IatiCodes::budgetStatus);
    if (status.isPresent() && known.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE,
          element,
          element.name() + "/@status",
          status.get(),
          "1 (indicative) or 2 (committed)");
    }
    return known;
  }

  private Optional<PartialDate> date(Element element, String child) {
    return element
        .first(child)
        .flatMap(period -> dates.date(period, "iso-date", element.name() + "/" + child));
  }

  private Optional<PartialDate> end(Element element, Optional<PartialDate> start) {
    Optional<PartialDate> end = date(element, "period-end");
    if (end.isPresent()
        && start.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      findings.dropped(
          ProblemCode.BAD_SPAN,
          element,
          element.name() + "/period-end",
          end.get().toString(),
          "an end that is not before the start " + start.get());
      return Optional.empty();
    }
    return end;
  }

  private Optional<ActorId> organisation(Element element, String name, boolean gives) {
    return element
        .first(name)
        .flatMap(one -> organisations.id(one, element.name() + "/" + name, gives));
  }
}
