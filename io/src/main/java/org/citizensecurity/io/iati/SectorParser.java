package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.code.Code;
import org.citizensecurity.code.CodeSchemes;
import org.citizensecurity.problem.ProblemCode;

/** The sectors of one activity in all vocabularies; those of its transactions where it has none. */
final class SectorParser {
  private static final String DEFAULT_VOCABULARY = "1";
  private static final ImmutableMap<String, Pattern> FORMS = ImmutableMap.of(
      CodeSchemes.DAC_PURPOSE, Pattern.compile("\\d{5}"),
      CodeSchemes.DAC_SECTOR, Pattern.compile("\\d{3}"));

  private final Findings findings;
  private final Shares<Code> sectors;
  private final ImmutableMap<Code, BigDecimal> percentages;
  private final IdentityHashMap<Element, ImmutableSet<Code>> ofTransactions =
      new IdentityHashMap<>();

  SectorParser(Findings findings, Element activity) {
    this.findings = findings;
    sectors = new Shares<>(findings, "sector", true);
    ImmutableList<Element> own = activity.all("sector");
    own.forEach(element -> sector(element, "sector")
        .ifPresent(code -> sectors.add(code, vocabulary(element), element)));
    percentages = sectors.percentages();
    for (Element transaction : activity.all("transaction")) {
      ofTransactions.put(
          transaction,
          PlaceParser.each(
              transaction.all("sector"), element -> sector(element, "transaction/sector")));
      if (own.isEmpty()) {
        of(transaction).forEach(sectors::addPlain);
      }
    }
    new TransactionLevel(findings, activity).check(own.isEmpty(), "sector");
  }

  /** The sectors that a transaction names. */
  ImmutableSet<Code> of(Element transaction) {
    return ofTransactions.getOrDefault(transaction, ImmutableSet.of());
  }

  ImmutableSet<Code> sectors() {
    return sectors.members();
  }

  /** By sector; empty where they are not given for all. */
  ImmutableMap<Code, BigDecimal> percentages() {
    return percentages;
  }

  boolean isEmpty() {
    return sectors.members().isEmpty();
  }

  private Optional<Code> sector(Element element, String path) {
    Optional<String> given = element.attribute("code");
    if (given.isEmpty()) {
      findings.dropped(
          ProblemCode.MISSING_VALUE, element, path + "/@code", element.text(), "a sector code");
      return Optional.empty();
    }
    Code code = new Code(IatiCodes.sectorScheme(vocabulary(element)), given.get());
    Pattern form = FORMS.get(code.scheme());
    if (form != null && !form.matcher(code.value()).matches()) {
      findings.notice(
          ProblemCode.UNKNOWN_CODE,
          element,
          path + "/@code",
          code.value(),
          "a code of %s digits in vocabulary %s"
              .formatted(
                  code.scheme().equals(CodeSchemes.DAC_PURPOSE) ? "five" : "three",
                  vocabulary(element)));
    }
    return Optional.of(code);
  }

  private static String vocabulary(Element element) {
    return element.attribute("vocabulary").orElse(DEFAULT_VOCABULARY);
  }
}
