package org.citizensecurity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProblemsProperties {
  @Property
  void countsAdd(@ForAll("problems") Problems some, @ForAll("problems") Problems others) {
    Problems both = some.and(others);
    assertThat(both.count()).isEqualTo(some.count() + others.count());
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(both.count(code)).isEqualTo(some.count(code) + others.count(code));
    }
  }

  @Property
  void theFirstSamplesOfEachCodeAreKept(
      @ForAll("problems") Problems some, @ForAll("problems") Problems others) {
    Problems both = some.and(others);
    for (ProblemCode code : both.counts().keySet()) {
      int first = some.of(code).size();
      int size = Math.min(Problems.SAMPLES_PER_CODE, first + others.of(code).size());
      assertThat(both.of(code)).hasSize(size);
      assertThat(both.of(code).subList(0, first)).isEqualTo(some.of(code));
      assertThat(both.of(code).subList(first, size))
          .isEqualTo(others.of(code).subList(0, size - first));
    }
  }

  @Property
  void groupingDoesNotMatter(
      @ForAll("problems") Problems a,
      @ForAll("problems") Problems b,
      @ForAll("problems") Problems c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
  }

  @Property
  void noProblemsChangeNothing(@ForAll("problems") Problems some) {
    assertThat(some.and(Problems.none())).isEqualTo(some);
    assertThat(Problems.none().and(some)).isEqualTo(some);
  }

  /** Often more of a code than are kept. */
  @Provide
  Arbitrary<Problems> problems() {
    Arbitrary<ProblemCode> codes =
        Arbitraries.of(ProblemCode.BAD_DATE, ProblemCode.BAD_NUMBER, ProblemCode.MISSING_VALUE);
    return Combinators.combine(codes, Arbitraries.of(1, 3, 600, 1001))
        .as(Burst::new)
        .list()
        .ofMaxSize(3)
        .map(bursts -> {
          ProblemCollector collector = new ProblemCollector();
          bursts.forEach(burst -> burst.into(collector));
          return collector.problems();
        });
  }

  private record Burst(ProblemCode code, int size) {
    void into(ProblemCollector collector) {
      for (int line = 1; line <= size; line++) {
        collector.add(code, Severity.NOTICE, Location.of("a.csv", line), "", "");
      }
    }
  }
}
