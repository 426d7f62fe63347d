package org.citizensecurity.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.citizensecurity.RichPortfolios;

class TimeProperties {
  @Property
  void whatIsPrintedIsReadAgain(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(PartialDate.parse(" " + date + " ")).isEqualTo(date);
  }

  @Property
  void everyDayIsAsGoodAsItself(@ForAll("dates") PartialDate date) {
    LocalDate day = date.firstDay();
    assertThat(PartialDate.from(day).firstDay()).isEqualTo(day);
    assertThat(PartialDate.from(day)).hasToString(day.toString());
  }

  @Property
  void theFirstDayIsNotAfterTheLastAndInTheYear(@ForAll("dates") PartialDate date) {
    assertThat(date.firstDay()).isBeforeOrEqualTo(date.lastDay());
    assertThat(date.firstDay().getYear()).isEqualTo(date.year());
    assertThat(date.lastDay().getYear()).isEqualTo(date.year());
  }

  @Property
  void orderIsThatOfFirstDaysAndOfText(
      @ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(-Integer.signum(b.compareTo(a)))
        .isEqualTo(Integer.signum(a.toString().compareTo(b.toString())));
    if (a.firstDay().isBefore(b.firstDay())) {
      assertThat(a).isLessThan(b);
    }
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void activeYearsAreConsecutiveAndNeverAfterTheLastYear(
      @ForAll("spans") DateSpan span, @ForAll @IntRange(min = 1000, max = 9999) int lastYear) {
    List<Integer> years = span.activeYears(lastYear).boxed().toList();
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i)).isEqualTo(years.get(i - 1) + 1);
    }
    assertThat(years).allMatch(year -> year <= lastYear);
    OptionalInt first = span.startYear().isPresent() ? span.startYear() : span.endYear();
    if (first.isPresent() && first.getAsInt() <= lastYear) {
      assertThat(years).startsWith(first.getAsInt());
    } else {
      assertThat(years).isEmpty();
    }
  }

  @Property
  void aLaterLastYearTakesNoActiveYearAway(
      @ForAll("spans") DateSpan span, @ForAll @IntRange(min = 1000, max = 9998) int lastYear) {
    assertThat(span.activeYears(lastYear + 1).boxed())
        .containsAll(span.activeYears(lastYear).boxed().toList());
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return RichPortfolios.dates();
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return RichPortfolios.spans();
  }
}
