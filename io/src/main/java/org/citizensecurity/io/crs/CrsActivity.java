package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Coverage;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.Money;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.citizensecurity.time.DateSpan;
import org.citizensecurity.time.PartialDate;

/** Makes a part of an intervention of a row. */
final class CrsActivity {
  static final Source SOURCE = Source.builder()
      .id(new SourceId("oecd-crs"))
      .citation("OECD, Creditor Reporting System")
      .url("https://data-explorer.oecd.org")
      .coverage(Coverage.ODA_ONLY)
      .build();

  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final Pattern DATE =
      Pattern.compile("([1-9]\\d{3}-[01]\\d-[0-3]\\d)(?:[T ]\\d\\d:\\d\\d.*)?");
  private static final int DIGEST = 12;

  private final CrsRow row;
  private final CrsPlace place;
  private final CrsActors actors;

  CrsActivity(CrsRow row) {
    this.row = row;
    this.place = CrsPlace.of(row);
    this.actors = new CrsActors(row, place.countries());
  }

  /** Those that the row names. */
  ImmutableList<Actor> actors() {
    return actors.all();
  }

  /** The intervention with the money of this row; empty where the row is broken. */
  Optional<Intervention> read() {
    OptionalInt year = row.year();
    Optional<Actor> donor = actors.donor();
    donor.ifPresent(actors::agency);
    Optional<Actor> channel = actors.channel();
    Optional<BigDecimal> committed = row.dollars(CrsColumn.COMMITMENT);
    Optional<BigDecimal> disbursed = row.dollars(CrsColumn.DISBURSEMENT);
    if (year.isEmpty() || donor.isEmpty()) {
      return Optional.empty();
    }
    Intervention.Builder intervention = Intervention.builder()
        .title(title())
        .description(description())
        .countries(place.countries())
        .regions(place.regions())
        .span(span(year.getAsInt()))
        .sectors(CrsTerms.sectors(row))
        .policyMarkers(CrsTerms.markers(row))
        .participations(actors.participations())
        .modality(modality())
        .source(SOURCE.id());
    CrsTerms.collaboration(row).ifPresent(intervention::addTag);
    return row.entry().finish(() -> {
      Flow terms = terms(year.getAsInt(), donor.get(), channel);
      committed.ifPresent(
          amount -> intervention.addFlow(flow(terms, AmountBasis.COMMITMENT, amount)));
      disbursed.ifPresent(
          amount -> intervention.addFlow(flow(terms, AmountBasis.DISBURSEMENT, amount)));
      return intervention.id(id(donor.get())).build();
    });
  }

  private InterventionId id(Actor donor) {
    String code = row.code(CrsColumn.DONOR_CODE)
        .or(() -> row.text(CrsColumn.DONOR_ISO))
        .orElse(donor.id().value());
    String number = row.text(CrsColumn.CRS_ID)
        .or(() -> row.text(CrsColumn.PROJECT_NUMBER))
        .orElseGet(this::digest);
    String recipient = row.code(CrsColumn.RECIPIENT_CODE)
        .or(() -> row.text(CrsColumn.RECIPIENT_ISO))
        .or(() -> row.text(CrsColumn.RECIPIENT_NAME))
        .orElse("0");
    String id = String.join(
        "/", "CRS", code, row.code(CrsColumn.AGENCY_CODE).orElse("0"), number, recipient);
    return new InterventionId(id.replaceAll("[;\\s]+", "_"));
  }

  /** The words that name the activity, where no number does. */
  private String digest() {
    String words = row.text(CrsColumn.TITLE).orElse("")
        + "\n"
        + row.text(CrsColumn.SHORT_DESCRIPTION).orElse("")
        + "\n"
        + row.code(CrsColumn.PURPOSE_CODE).orElse("");
    return "W"
        + Hashing.sha256()
            .hashString(words, StandardCharsets.UTF_8)
            .toString()
            .substring(0, DIGEST);
  }

  private LocalizedText title() {
    return text(row.text(CrsColumn.TITLE).or(() -> row.text(CrsColumn.SHORT_DESCRIPTION)));
  }

  /** The long one or, where there is none, the short one if it is no title already. */
  private LocalizedText description() {
    return text(row.text(CrsColumn.LONG_DESCRIPTION)
        .or(() -> row.text(CrsColumn.TITLE)
            .flatMap(title -> row.text(CrsColumn.SHORT_DESCRIPTION)
                .filter(words -> !words.equalsIgnoreCase(title)))));
  }

  private static LocalizedText text(Optional<String> text) {
    return text.map(words -> LocalizedText.of(Language.UNDETERMINED, words))
        .orElseGet(LocalizedText::empty);
  }

  private DateSpan span(int year) {
    PartialDate start = date(CrsColumn.EXPECTED_START)
        .or(() -> date(CrsColumn.COMMITMENT_DATE))
        .orElseGet(() -> PartialDate.of(year));
    Optional<PartialDate> end = date(CrsColumn.COMPLETION);
    if (end.isPresent() && end.get().lastDay().isBefore(start.firstDay())) {
      row.entry()
          .drop(
              row.place(CrsColumn.COMPLETION),
              ProblemCode.BAD_SPAN,
              end.get().toString(),
              "no earlier than " + start);
      end = Optional.empty();
    }
    return DateSpan.of(Optional.of(start), end, false);
  }

  private Optional<PartialDate> date(CrsColumn column) {
    Optional<String> text = row.text(column);
    Optional<PartialDate> date = text.map(DATE::matcher)
        .filter(Matcher::matches)
        .flatMap(matcher -> PartialDate.find(matcher.group(1)))
        .or(() -> text.flatMap(PartialDate::find));
    if (text.isPresent() && date.isEmpty()) {
      row.entry()
          .drop(
              row.place(column),
              ProblemCode.BAD_DATE,
              text.get(),
              "a date such as " + LocalDate.of(2012, 6, 1));
    }
    return date;
  }

  private Optional<CooperationModality> modality() {
    return switch (row.code(CrsColumn.BI_MULTI).orElse("")) {
      case "2", "4" -> Optional.of(CooperationModality.MULTILATERAL);
      case "8" -> Optional.of(CooperationModality.TRIANGULAR);
      default -> Optional.empty();
    };
  }

  /** What both amounts share; the amount itself comes later. */
  private Flow terms(int year, Actor donor, Optional<Actor> channel) {
    return Flow.builder()
        .basis(AmountBasis.COMMITMENT)
        .money(Money.zero(DOLLAR))
        .date(PartialDate.of(year))
        .provider(donor.id())
        .receiver(channel.map(Actor::id))
        .countries(place.countries())
        .regions(place.regions())
        .sectors(CrsTerms.sectors(row))
        .tags(CrsTerms.tags(row))
        .instrument(CrsTerms.instrument(row))
        .build();
  }

  private Flow flow(Flow terms, AmountBasis basis, BigDecimal amount) {
    if (amount.signum() < 0) {
      row.entry()
          .notice(
              row.place(
                  basis == AmountBasis.COMMITMENT ? CrsColumn.COMMITMENT : CrsColumn.DISBURSEMENT),
              ProblemCode.NEGATIVE_AMOUNT,
              amount.toPlainString(),
              "an amount of 0 or more; it is kept as a correction");
    }
    return terms.toBuilder().basis(basis).money(new Money(amount, DOLLAR)).build();
  }
}
