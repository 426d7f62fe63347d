package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/** Events out of totals at several times, checked; times without cases are left out. */
final class GroupedCounts {
  private final double[] times;
  private final double[] events;
  private final double[] totals;

  private GroupedCounts(double[] times, double[] events, double[] totals) {
    this.times = times;
    this.events = events;
    this.totals = totals;
  }

  static GroupedCounts of(double[] times, double[] events, double[] totals) {
    checkArgument(
        times.length == events.length && times.length == totals.length,
        "%s times, %s events and %s totals, expected as many of each",
        times.length,
        events.length,
        totals.length);
    Observations.checkFinite("time", times);
    Observations.checkFinite("total", totals);
    for (int i = 0; i < times.length; i++) {
      checkArgument(
          events[i] >= 0 && events[i] <= totals[i],
          "%s events at index %s, expected a number from 0 to the total %s",
          events[i],
          i,
          totals[i]);
    }
    int[] kept = IntStream.range(0, times.length).filter(i -> totals[i] > 0).toArray();
    return new GroupedCounts(pick(times, kept), pick(events, kept), pick(totals, kept));
  }

  private static double[] pick(double[] numbers, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> numbers[i]).toArray();
  }

  /** Why these counts have no trend, whatever the method. */
  <T> Optional<Computed<T>> refusal() {
    if (size() == 0) {
      return Optional.of(Computed.undefined(Reason.NO_WEIGHT, "there are no cases at any time"));
    }
    if (Arrays.stream(times).allMatch(time -> time == times[0])) {
      return Optional.of(
          Computed.undefined(Reason.TOO_FEW, "cases at 1 time, a trend needs at least 2"));
    }
    if (Arrays.stream(events).allMatch(count -> count == 0)) {
      return Optional.of(Computed.undefined(Reason.NO_VARIATION, "there is no event at any time"));
    }
    if (IntStream.range(0, size()).allMatch(i -> events[i] == totals[i])) {
      return Optional.of(
          Computed.undefined(Reason.NO_VARIATION, "every case at every time is an event"));
    }
    return Optional.empty();
  }

  int size() {
    return times.length;
  }

  double time(int index) {
    return times[index];
  }

  double events(int index) {
    return events[index];
  }

  double others(int index) {
    return totals[index] - events[index];
  }

  double total(int index) {
    return totals[index];
  }

  double sumOfTotals() {
    return Arrays.stream(totals).sum();
  }

  double sumOfEvents() {
    return Arrays.stream(events).sum();
  }

  /** Mean time of the cases. */
  double meanTime() {
    double all = sumOfTotals();
    return IntStream.range(0, size())
        .mapToDouble(i -> times[i] * (totals[i] / all))
        .sum();
  }

  /** Mean squared distance of the cases from their mean time. */
  double timeVariance() {
    double all = sumOfTotals();
    double mean = meanTime();
    return IntStream.range(0, size())
        .mapToDouble(i -> (times[i] - mean) * (times[i] - mean) * (totals[i] / all))
        .sum();
  }
}
