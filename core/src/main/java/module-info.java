/** The domain: immutable types and the functions that classify and aggregate them. */
module org.citizensecurity.core {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires org.apache.commons.rng.simple;
  requires org.apache.commons.rng.api;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.interval;

  exports org.citizensecurity.actor;
  exports org.citizensecurity.aggregation;
  exports org.citizensecurity.classification;
  exports org.citizensecurity.code;
  exports org.citizensecurity.indicator;
  exports org.citizensecurity.intervention;
  exports org.citizensecurity.measure;
  exports org.citizensecurity.money;
  exports org.citizensecurity.network;
  exports org.citizensecurity.paradigm;
  exports org.citizensecurity.place;
  exports org.citizensecurity.portfolio;
  exports org.citizensecurity.problem;
  exports org.citizensecurity.reliability;
  exports org.citizensecurity.statistics.agreement;
  exports org.citizensecurity.statistics.change;
  exports org.citizensecurity.statistics.concentration;
  exports org.citizensecurity.statistics.resampling;
  exports org.citizensecurity.statistics;
  exports org.citizensecurity.text;
  exports org.citizensecurity.time;
  exports org.citizensecurity.trend;
}
