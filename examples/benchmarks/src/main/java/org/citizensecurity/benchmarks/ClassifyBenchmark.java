package org.citizensecurity.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.RecordText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast records are coded on one core, with and without their evidence. {@code terms} is the
 * share of the codebook's terms in percent: the speed should hardly depend on it.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassifyBenchmark {
  private static final int RECORDS = 2_000;
  private static final int SEED = 2026;
  private static final int ALL = 100;

  /** The records and the classifier. */
  @State(Scope.Benchmark)
  public static class Work {
    /** Terms in percent of those of the standard codebook. */
    @Param({"10", "50", "100"})
    public int terms = ALL;

    private ImmutableList<RecordText> records = ImmutableList.of();
    private Classifier classifier = Classifier.standard();
    private double megabytes;

    /** Makes records and compiles the codebook. */
    @Setup
    public void prepare() {
      records = Records.of(RECORDS, SEED);
      megabytes = Records.characters(records) / 1e6;
      Codebook standard = Codebook.standard();
      Codebook.Builder some = standard.toBuilder().version(terms + " percent");
      for (int i = 0; i < standard.terms().size(); i++) {
        boolean context = standard.terms().get(i).target().facet().allowed().isEmpty();
        if (!context && i * 37 % ALL >= terms) {
          some.remove(standard.terms().get(i).id());
        }
      }
      classifier = Classifier.of(some.build());
    }
  }

  /** What was done in a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Done {
    /** Million characters. */
    public double megabytes;

    /** Records. */
    public long records;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void clear() {
      megabytes = 0;
      records = 0;
    }

    private void add(Work work) {
      megabytes += work.megabytes;
      records += RECORDS;
    }
  }

  /** Codes alone. */
  @Benchmark
  public void code(Work work, Done done, Blackhole hole) {
    for (RecordText record : work.records) {
      hole.consume(work.classifier.code(record));
    }
    done.add(work);
  }

  /** Codes with all reasons. */
  @Benchmark
  public void classify(Work work, Done done, Blackhole hole) {
    for (RecordText record : work.records) {
      hole.consume(work.classifier.classify(record));
    }
    done.add(work);
  }
}
