package org.citizensecurity.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.citizensecurity.io.Input;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.problem.WithProblems;

/** Whatever the bytes are, there is a result, and every activity is counted. */
class IatiReaderProperties {
  private static final byte[] DOCUMENT = Documents.document(
          Documents.activity("A", """
              <participating-org ref="GB-GOV-1" type="10" role="1"><narrative>FCDO</narrative></participating-org>
              <activity-status code="2"/><activity-date type="2" iso-date="2012-01-01"/>
              <activity-scope code="4"/><recipient-country code="CO" percentage="60"/>
              <recipient-region code="489" vocabulary="1" percentage="40"/>
              <sector code="15132" percentage="50"/><sector code="15137" percentage="50"/>
              <related-activity ref="P" type="1"/><location/>
              <transaction><transaction-type code="2"/><value value-date="2012-01-01">1.5</value>
              <provider-org ref="GB-GOV-1"/></transaction>"""),
          Documents.activity(
              "B",
              "<description><narrative xml:lang='es'>Niñez &amp; <![CDATA[paz]]></narrative></description><!-- c -->"))
      .getBytes(StandardCharsets.UTF_8);

  private static WithProblems<Portfolio> read(byte[] bytes) {
    return IatiReader.standard().read(new Input("any.xml", ByteSource.wrap(bytes)));
  }

  private static void assertCounted(WithProblems<Portfolio> read) {
    assertThat(read.rows().kept()).isEqualTo(read.value().interventions().size());
    assertThat(read.rows().read() > 0 || !read.problems().isEmpty()).isTrue();
  }

  @Property
  void aTruncatedDocumentGivesAResult(@ForAll @IntRange(max = 2000) int length) {
    byte[] bytes = java.util.Arrays.copyOf(DOCUMENT, Math.min(length, DOCUMENT.length));
    assertCounted(read(bytes));
  }

  @Property(tries = 3000)
  void anyBytesInItGiveAResult(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5000) Integer> places,
      @ForAll @Size(min = 4, max = 4) List<Byte> values) {
    byte[] bytes = DOCUMENT.clone();
    for (int i = 0; i < places.size(); i++) {
      bytes[places.get(i) % bytes.length] = values.get(i);
    }
    assertCounted(read(bytes));
  }

  @Property(tries = 1000)
  void piecesInAnotherOrderGiveAResult(
      @ForAll @IntRange(max = 5000) int from,
      @ForAll @IntRange(max = 300) int length,
      @ForAll @IntRange(max = 5000) int to) {
    String text = new String(DOCUMENT, StandardCharsets.UTF_8);
    int start = from % text.length();
    String piece = text.substring(start, Math.min(text.length(), start + length));
    int at = to % text.length();
    assertCounted(read(
        (text.substring(0, at) + piece + text.substring(at)).getBytes(StandardCharsets.UTF_8)));
  }

  @Property
  void theSumOfCommitmentsIsExact(
      @ForAll @Size(min = 1, max = 20)
          List<@BigRange(min = "0", max = "1e20") @Scale(15) BigDecimal> amounts) {
    String transactions = amounts.stream()
        .map(amount -> "<transaction><transaction-type code='2'/><value value-date='2012-01-01'>"
            + amount.toPlainString() + "</value></transaction>")
        .collect(Collectors.joining("\n"));
    BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(Documents.readOne(transactions)
            .value()
            .total(AmountBasis.COMMITMENT)
            .get("USD"))
        .isEqualTo(Money.of(sum.toPlainString(), "USD"));
  }
}
