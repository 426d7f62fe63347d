package org.citizensecurity.aggregation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.citizensecurity.portfolio.CodedIntervention;

/** All combinations of the groups that an intervention has in each dimension. */
final class Groups {
  private Groups() {}

  /** None where one dimension has none. */
  static ImmutableList<GroupKey> of(List<Dimension<?>> dimensions, CodedIntervention coded) {
    ImmutableList.Builder<List<Comparable<?>>> keys = ImmutableList.builder();
    for (Dimension<?> dimension : dimensions) {
      keys.add(ImmutableList.copyOf(dimension.keys().of(coded)));
    }
    return Lists.cartesianProduct(keys.build()).stream()
        .map(parts -> new GroupKey(ImmutableList.copyOf(parts)))
        .collect(ImmutableList.toImmutableList());
  }
}
