package org.citizensecurity.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.citizensecurity.reliability.Sheets.contested;
import static org.citizensecurity.reliability.Sheets.no;
import static org.citizensecurity.reliability.Sheets.sheet;
import static org.citizensecurity.reliability.Sheets.yes;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Interval;
import org.citizensecurity.statistics.IntervalMethod;
import org.citizensecurity.statistics.Proportion;
import org.citizensecurity.statistics.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expected values: core/src/test/r/statistics.R, Shares of codes. */
class CodeShareTest {
  private final List<CodedRecord> reference = new ArrayList<>();
  private final List<CodedRecord> coded = new ArrayList<>();

  private Comparison forty() {
    add(6, "SOFT", "SOFT");
    add(1, "SOFT", "HARD");
    add(5, "HARD", "HARD");
    add(1, "HARD", "SOFT");
    add(6, "", "");
    add(1, "", "SOFT");
    add(10, null, "SOFT");
    add(4, null, "HARD");
    add(6, null, "");
    return new Comparison(CodingSheet.of(reference), CodingSheet.of(coded));
  }

  private void add(int records, @Nullable String known, String given) {
    for (int i = 0; i < records; i++) {
      String id = "r" + coded.size();
      coded.add(record(id, given));
      if (known != null) {
        reference.add(record(id, known));
      }
    }
  }

  private static CodedRecord record(String id, String approach) {
    return approach.isEmpty() ? no(id) : yes(id, approach, approach.equals("SOFT") ? "C12" : "C01");
  }

  @Test
  void codesThatExcludeEachOtherAreCorrectedTogether() {
    ImmutableList<CodeShare> shares = CodeShare.of(forty(), CodedQuestion.APPROACH, 0.95);
    assertThat(shares).extracting(CodeShare::code).containsExactly("-", "HARD", "SOFT");
    CodeShare soft = shares.get(2);
    assertThat(soft.asCoded()).isEqualTo(new Proportion(18, 40));
    assertThat(soft.checked()).isEqualTo(20);
    assertThat(soft.corrected().orThrow()).isCloseTo(0.422413793103, within(1e-11));
    assertThat(soft.interval().orThrow().lower())
        .isCloseTo(0.422413793103 - 1.959963984540 * 0.160946184045, within(1e-11));
    assertThat(shares.get(0).corrected().orThrow()).isCloseTo(0.35, within(1e-11));
    assertThat(shares.get(1).corrected().orThrow()).isCloseTo(0.227586206897, within(1e-11));
  }

  @Test
  void relevanceIsCorrectedAsByRoganAndGladen() {
    CodeShare yes = CodeShare.of(forty(), CodedQuestion.RELEVANCE, 0.95).get(1);
    assertThat(yes.code()).isEqualTo(CodedQuestion.YES);
    assertThat(yes.asCoded()).isEqualTo(new Proportion(28, 40));
    assertThat(yes.corrected().orThrow()).isCloseTo(0.65, within(1e-12));
    Interval interval = yes.interval().orThrow();
    assertThat(interval.lower()).isCloseTo(0.3533114347, within(1e-10));
    assertThat(interval.upper()).isCloseTo(0.878306787627, within(1e-10));
    assertThat(interval.method()).isEqualTo(IntervalMethod.LANG_REICZIGEL);
  }

  @Test
  void eachMeasureIsCorrectedByItself() {
    // by hand: C01 has sensitivity 5/6 and specificity 13/14, so (10/40 - 1/14) / (5/6 - 1/14)
    ImmutableList<CodeShare> shares = CodeShare.of(forty(), CodedQuestion.MEASURES, 0.95);
    assertThat(shares)
        .extracting(CodeShare::code)
        .containsExactly("-", "COMMUNITY_POLICING", "CROP_ERADICATION");
    assertThat(shares.get(2).corrected().orThrow()).isCloseTo(15 / 64.0, within(1e-12));
  }

  @Test
  void whatTheReferenceDidNotDecideIsNotChecked() {
    Comparison comparison = new Comparison(
        sheet(contested(yes("a", "SOFT"), CodedQuestion.APPROACH), yes("b", ""), yes("c", "HARD")),
        sheet(yes("a", "SOFT"), yes("b", "SOFT"), yes("c", "HARD"), yes("d", "")));
    ImmutableList<CodeShare> shares = CodeShare.of(comparison, CodedQuestion.APPROACH, 0.95);
    assertThat(shares).allSatisfy(share -> {
      assertThat(share.checked()).isEqualTo(1);
      assertThat(share.asCoded().total()).isEqualTo(4);
      assertThat(share.corrected().undefined().map(Computed.Undefined::reason))
          .contains(Reason.TOO_FEW);
    });
    assertThat(CodeShare.of(new Comparison(sheet(), sheet()), CodedQuestion.APPROACH, 0.95))
        .isEmpty();
  }
}
