package org.citizensecurity.statistics.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citizensecurity.statistics.Computed;
import org.citizensecurity.statistics.Reason;

/** The units that have at least two codes, each code as its place in the matrix of differences. */
final class CodedUnits {
  private final ImmutableList<int[]> units;
  private final Difference.Matrix<?> matrix;

  private CodedUnits(ImmutableList<int[]> units, Difference.Matrix<?> matrix) {
    this.units = units;
    this.matrix = matrix;
  }

  static <C> CodedUnits of(Iterable<? extends List<? extends C>> units, Difference<C> difference) {
    ImmutableList<List<? extends C>> all = ImmutableList.copyOf(units);
    ImmutableSet<C> occurring =
        all.stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
    Difference.Matrix<C> matrix = difference.over(occurring);
    ImmutableMap<C, Integer> places = places(matrix.codes());
    return new CodedUnits(
        all.stream()
            .filter(unit -> unit.size() >= 2)
            .map(unit -> unit.stream().mapToInt(code -> places.get(code)).toArray())
            .collect(ImmutableList.toImmutableList()),
        matrix);
  }

  ImmutableList<int[]> units() {
    return units;
  }

  /** Of some of the units, which may be drawn more than once. */
  Computed<KrippendorffAlpha> alpha(List<int[]> drawn) {
    if (drawn.isEmpty()) {
      return Computed.undefined(Reason.TOO_FEW, "no unit has two codes to compare");
    }
    int size = matrix.codes().size();
    double[] uses = new double[size];
    double[][] coincidences = new double[size][size];
    for (int[] unit : drawn) {
      double weight = 1.0 / (unit.length - 1);
      for (int first : unit) {
        uses[first]++;
        for (int second : unit) {
          coincidences[first][second] += weight;
        }
      }
    }
    return alpha(drawn.size(), uses, coincidences);
  }

  /** A code is also counted with itself, where the difference is 0. */
  private Computed<KrippendorffAlpha> alpha(int units, double[] uses, double[][] coincidences) {
    double[][] squared = matrix.ofUses().apply(uses);
    double total = Arrays.stream(uses).sum();
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < uses.length; c++) {
      for (int k = c + 1; k < uses.length; k++) {
        observed += 2 * coincidences[c][k] * squared[c][k];
        expected += 2 * uses[c] * uses[k] * squared[c][k];
      }
    }
    return expected == 0
        ? Computed.undefined(Reason.NO_VARIATION, "no two codes on units with two of them differ")
        : Computed.of(new KrippendorffAlpha(
            units, (int) total, observed / total, expected / (total * (total - 1))));
  }

  private static <C> ImmutableMap<C, Integer> places(ImmutableList<C> codes) {
    return IntStream.range(0, codes.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(codes::get, place -> place));
  }
}
