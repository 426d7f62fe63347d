package org.citizensecurity.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static DateSpan span(String start, String end) {
    return DateSpan.of(
        Optional.of(PartialDate.parse(start)), Optional.of(PartialDate.parse(end)), false);
  }

  @Test
  void endBeforeStartIsRejected() {
    assertThatThrownBy(() -> DateSpan.of(2020, 2019))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2019 is before start 2020");
    assertThatThrownBy(() -> span("2012-06-02", "2012-06-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2012-06-01 is before start 2012-06-02");
  }

  @Test
  void aLessExactEndMayHoldTheStart() {
    assertThat(span("2012-06-02", "2012").endYear()).hasValue(2012);
    assertThat(span("2012-06-02", "2012-06").startYear()).hasValue(2012);
  }

  @Test
  void whatIsOngoingHasNoEnd() {
    assertThatThrownBy(() -> DateSpan.of(Optional.empty(), Optional.of(PartialDate.of(2012)), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2012 is given of what is ongoing, expected only one of them");
  }

  @Test
  void activeYearsReachFromStartToEnd() {
    assertThat(DateSpan.of(2010, 2012).activeYears(2020)).containsExactly(2010, 2011, 2012);
    assertThat(span("2010-12-31", "2011-01-01").activeYears(2020)).containsExactly(2010, 2011);
  }

  @Test
  void whatIsOngoingIsActiveUntilTheLastYear() {
    assertThat(DateSpan.ongoingSince(2018).activeYears(2020)).containsExactly(2018, 2019, 2020);
  }

  @Test
  void anEndAfterTheLastYearIsCutOff() {
    assertThat(DateSpan.of(2019, 2025).activeYears(2020)).containsExactly(2019, 2020);
    assertThat(DateSpan.of(2021, 2025).activeYears(2020)).isEmpty();
  }

  @Test
  void withoutAnEndOnlyTheYearOfLaunchIsKnown() {
    assertThat(DateSpan.startingIn(2010).activeYears(2020)).containsExactly(2010);
  }

  @Test
  void withoutAStartOnlyTheYearOfTheEndIsKnown() {
    DateSpan ended = DateSpan.of(Optional.empty(), Optional.of(PartialDate.of(2010)), false);
    assertThat(ended.activeYears(2020)).containsExactly(2010);
    assertThat(ended.startYear()).isEmpty();
  }

  @Test
  void nothingKnownIsNeverActive() {
    assertThat(DateSpan.unknown().activeYears(2020)).isEmpty();
    assertThat(DateSpan.of(Optional.empty(), Optional.empty(), true).activeYears(2020))
        .isEmpty();
  }
}
