package org.citizensecurity.statistics.change;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Values with their times, checked and in order of time. */
final class Observations {
  /** Pairs are compared one by one, so longer series would need hours or gigabytes. */
  private static final int LONGEST = 10_000;

  private final double[] times;
  private final double[] values;

  private Observations(double[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  static Observations of(double[] times, double[] values) {
    checkArgument(
        times.length == values.length,
        "%s times but %s values, expected as many of each",
        times.length,
        values.length);
    checkArgument(
        times.length <= LONGEST, "%s observations, expected %s at most", times.length, LONGEST);
    checkFinite("time", times);
    checkFinite("value", values);
    int[] order = IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> times[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    return new Observations(
        Arrays.stream(order).mapToDouble(i -> times[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> values[i]).toArray());
  }

  static void checkFinite(String name, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      checkArgument(
          Double.isFinite(numbers[i]),
          "%s %s at index %s is not a finite number",
          name,
          numbers[i],
          i);
    }
  }

  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }

  int size() {
    return times.length;
  }

  double time(int index) {
    return times[index];
  }

  double value(int index) {
    return values[index];
  }

  double[] times() {
    return times.clone();
  }

  double[] values() {
    return values.clone();
  }

  boolean timesAreEqual() {
    return Arrays.stream(times).allMatch(time -> time == times[0]);
  }

  boolean valuesAreEqual() {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  boolean timesDiffer() {
    return IntStream.range(1, times.length).allMatch(i -> times[i] != times[i - 1]);
  }

  ImmutableList<Integer> tiedTimes() {
    return ties(times);
  }

  ImmutableList<Integer> tiedValues() {
    return ties(values);
  }

  /** Sizes of the groups of equal numbers, groups of one left out. */
  private static ImmutableList<Integer> ties(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    ImmutableList.Builder<Integer> sizes = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        if (i - start > 1) {
          sizes.add(i - start);
        }
        start = i;
      }
    }
    return sizes.build();
  }
}
