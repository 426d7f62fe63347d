package org.citizensecurity.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2012, 2012-01-01, 2012-12-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "2011-02, 2011-02-01, 2011-02-28",
    "2012-06-15, 2012-06-15, 2012-06-15"
  })
  void aDateCanMeanAnyDayOfItsPeriod(String text, LocalDate first, LocalDate last) {
    assertThat(PartialDate.parse(text).firstDay()).isEqualTo(first);
    assertThat(PartialDate.parse(text).lastDay()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "0999",
        "12012",
        "2012-6",
        "2012-13",
        "2012-00",
        "2012-06-00",
        "2012-00-00",
        "2012-06-31",
        "2011-02-29",
        "2012/06",
        "01.06.2012",
        "2012-06-01T00:00"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertThat(PartialDate.find(text)).isEmpty();
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "date '%s' is not in the calendar or not of the form 2012, 2012-06 or 2012-06-01",
            text);
  }

  @Test
  void datesOutsideTheCalendarAreRejected() {
    assertThatThrownBy(() -> new PartialDate(2012, 2, 30))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("day '30' is outside 1 to 29 of 2012-02");
    assertThatThrownBy(() -> new PartialDate(2012, 13, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("month '13' is outside 1 to 12");
    assertThatThrownBy(() -> new PartialDate(2012, 0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("day '5' of 2012 has no month");
    assertThatThrownBy(() -> PartialDate.of(999))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year '999' is outside 1000 to 9999");
    assertThatThrownBy(() -> new PartialDate(2012, 2, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("day '-1' is outside");
  }
}
