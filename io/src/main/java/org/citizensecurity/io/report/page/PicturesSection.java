package org.citizensecurity.io.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.citizensecurity.aggregation.Dimension;
import org.citizensecurity.aggregation.Dimensions;
import org.citizensecurity.code.Coded;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.io.report.Analysis;
import org.citizensecurity.io.report.markup.Html;
import org.citizensecurity.measure.Approach;
import org.citizensecurity.place.Country;

/** How the interventions are distributed. */
final class PicturesSection {
  private static final int PERIOD = 5;
  private static final int COUNTRIES = 15;
  private static final int MEASURES = 30;

  /** The first year of the period in which it was launched. */
  private static final Dimension<Integer> LAUNCH_PERIOD = new Dimension<>(
      "period of launch",
      coded -> Dimensions.START_YEAR.keys().of(coded).stream()
          .map(year -> Math.floorDiv(year, PERIOD) * PERIOD)
          .collect(ImmutableList.toImmutableList()));

  private PicturesSection() {}

  static Html html(Analysis analysis, Labels labels) {
    return Html.of(
        """
        <section id="pictures" aria-labelledby="pictures-title">
        <h2 id="pictures-title">{}</h2>
        <p class="small">{} {}.</p>
        {}{}{}{}</section>
        """,
        labels.text("pictures"),
        labels.text("counted"),
        labels.english(analysis.policy().describe()),
        launches(analysis, labels).html(),
        measures(analysis, labels).html(),
        countries(analysis, labels).html(),
        modality(analysis, labels).html());
  }

  private static StackedPicture launches(Analysis analysis, Labels labels) {
    return new StackedPicture(
        "launches",
        Counts.of(analysis.coded(), analysis.policy(), Dimensions.START_YEAR, Dimensions.APPROACH),
        ImmutableList.copyOf(Approach.values()),
        year -> ImmutableMap.of(
            "year", year, "from", Numbers.drawn(year - 0.42), "to", Numbers.drawn(year + 0.42)),
        String::valueOf,
        labels);
  }

  private static StackedPicture modality(Analysis analysis, Labels labels) {
    return new StackedPicture(
        "modality",
        Counts.of(analysis.coded(), analysis.policy(), LAUNCH_PERIOD, Dimensions.MODALITY),
        ImmutableList.copyOf(CooperationModality.values()),
        first -> ImmutableMap.of("period", period(first)),
        PicturesSection::period,
        labels);
  }

  private static String period(int first) {
    return first + "–" + (first + PERIOD - 1);
  }

  private static RankedPicture measures(Analysis analysis, Labels labels) {
    return new RankedPicture(
        "measures",
        Counts.of(analysis.coded(), analysis.policy(), Dimensions.MEASURE),
        measure -> labels.of((Coded) measure),
        MEASURES,
        labels);
  }

  private static RankedPicture countries(Analysis analysis, Labels labels) {
    return new RankedPicture(
        "countries",
        Counts.of(analysis.coded(), analysis.policy(), Dimensions.COUNTRY),
        country -> ((Country) country).name(labels.language()),
        COUNTRIES,
        labels);
  }
}
