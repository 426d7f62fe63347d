package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.FlowInstrument;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.time.PartialDate;

/** Transactions of all types; the basis says which are money for the recipient. */
final class TransactionParser {
  private static final String PATH = "transaction";

  private final Findings findings;
  private final Element activity;
  private final AmountParser amounts;
  private final NamedOrganisations organisations;
  private final PlaceParser places;
  private final SectorParser sectors;
  private final DateParser dates;

  TransactionParser(
      Findings findings,
      Element activity,
      AmountParser amounts,
      NamedOrganisations organisations,
      PlaceParser places,
      SectorParser sectors) {
    this.findings = findings;
    this.activity = activity;
    this.amounts = amounts;
    this.organisations = organisations;
    this.places = places;
    this.sectors = sectors;
    dates = new DateParser(findings);
  }

  /** The flows of the activity; one without type or amount is a problem. */
  List<Flow> parse() {
    return activity.all(PATH).stream()
        .flatMap(element -> parse(element).stream())
        .toList();
  }

  private Optional<Flow> parse(Element transaction) {
    Optional<AmountBasis> basis = basis(transaction);
    if (basis.isEmpty()) {
      return Optional.empty();
    }
    return amounts
        .money(transaction, PATH)
        .map(money -> Flow.builder()
            .basis(basis.get())
            .money(money)
            .date(date(transaction))
            .instrument(instrument(transaction))
            .provider(organisation(transaction, "provider-org", true))
            .receiver(organisation(transaction, "receiver-org", false))
            .countries(places.countriesOf(transaction))
            .regions(places.regionsOf(transaction))
            .sectors(sectors.of(transaction))
            .tags(tags(transaction))
            .build());
  }

  private Optional<AmountBasis> basis(Element transaction) {
    String path = PATH + "/transaction-type/@code";
    Optional<Element> element = transaction.first("transaction-type");
    String type = element.flatMap(one -> one.attributeOrText("code")).orElse("");
    Optional<AmountBasis> basis = IatiCodes.basis(type);
    if (type.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, transaction, path, "", "a transaction type");
    } else if (basis.isEmpty()) {
      findings.dropped(ProblemCode.UNKNOWN_CODE, transaction, path, type, "a transaction type");
    }
    return basis;
  }

  private Optional<PartialDate> date(Element transaction) {
    Optional<PartialDate> date = transaction
        .first("value")
        .flatMap(value -> dates.optionalDate(value, "value-date", PATH + "/value"))
        .or(() -> transaction
            .first("transaction-date")
            .flatMap(element -> dates.date(element, "iso-date", PATH + "/transaction-date")));
    if (date.isEmpty()) {
      findings.notice(
          ProblemCode.MISSING_VALUE,
          transaction,
          PATH + "/transaction-date",
          "",
          "a value date or a transaction date");
    }
    return date;
  }

  /** Grant or loan, where the type of finance is plainly one of them. */
  private Optional<FlowInstrument> instrument(Element transaction) {
    return ownOrDefault(transaction, "finance-type").stream()
        .flatMap(element -> element.attribute("code").stream())
        .findFirst()
        .flatMap(IatiCodes::instrument);
  }

  private ImmutableSet<Code> tags(Element transaction) {
    ImmutableSet.Builder<Code> tags = ImmutableSet.builder();
    add(tags, ownOrDefault(transaction, "aid-type"), CodeSchemes.DAC_AID_TYPE);
    add(tags, ownOrDefault(transaction, "finance-type"), CodeSchemes.DAC_FINANCE_TYPE);
    add(tags, ownOrDefault(transaction, "flow-type"), CodeSchemes.DAC_FLOW_TYPE);
    add(tags, ownOrDefault(transaction, "tied-status"), CodeSchemes.TIED_STATUS);
    return tags.build();
  }

  private List<Element> ownOrDefault(Element transaction, String name) {
    List<Element> own = transaction.all(name);
    return own.isEmpty() ? activity.all("default-" + name) : own;
  }

  /** Other vocabularies of aid types than the DAC's have schemes of their own. */
  private static void add(ImmutableSet.Builder<Code> tags, List<Element> elements, String scheme) {
    for (Element element : elements) {
      String vocabulary = element.attribute("vocabulary").orElse("1");
      String own = vocabulary.equals("1") ? scheme : IatiCodes.scheme(scheme + "-V", vocabulary);
      element.attribute("code").ifPresent(code -> tags.add(new Code(own, code)));
    }
  }

  private Optional<ActorId> organisation(Element transaction, String name, boolean gives) {
    return transaction
        .first(name)
        .flatMap(element -> organisations.id(element, PATH + "/" + name, gives));
  }
}
