package org.citizensecurity.benchmarks;

import java.util.concurrent.TimeUnit;
import org.citizensecurity.classification.Classifier;
import org.citizensecurity.classification.RecordText;
import org.citizensecurity.intervention.Coding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether the time to code a text grows with its length alone: ten times the text, ten times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LengthBenchmark {
  /** Characters of the text. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int characters = 1_000;

  private final Classifier classifier = Classifier.standard();
  private RecordText record = RecordText.of("", "");

  /** Makes the text. */
  @Setup
  public void prepare() {
    record = RecordText.of("", Records.text(characters, characters));
  }

  /** Codes one text. */
  @Benchmark
  public Coding code() {
    return classifier.code(record);
  }
}
