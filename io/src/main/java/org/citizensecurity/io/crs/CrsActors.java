package org.citizensecurity.io.crs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.Actor;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.actor.ActorKind;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.DacDonors;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** Donor, agency and channel of a row. */
final class CrsActors {
  private static final String PREFIX = "XM-DAC-";
  /** Organisations of states in the region: CARICOM, the OAS, the OECS. */
  private static final ImmutableSet<String> REGIONAL_BODIES =
      ImmutableSet.of("47011", "47079", "47082");

  private final CrsRow row;
  private final Set<Country> recipients;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();

  CrsActors(CrsRow row, Set<Country> recipients) {
    this.row = row;
    this.recipients = recipients;
  }

  /** All that the row names, the donor first. */
  ImmutableList<Actor> all() {
    return ImmutableList.copyOf(actors);
  }

  /** Who does what. */
  ImmutableList<Participation> participations() {
    return ImmutableList.copyOf(participations);
  }

  /** Who gives; without a donor the row breaks. */
  Optional<Actor> donor() {
    Optional<String> code = row.code(CrsColumn.DONOR_CODE);
    Optional<String> iso = row.text(CrsColumn.DONOR_ISO);
    Optional<String> name = row.text(CrsColumn.DONOR_NAME);
    Optional<Actor> donor = code.flatMap(DacDonors::find)
        .or(() ->
            iso.filter(text -> text.length() == 3).flatMap(Country::find).flatMap(DacDonors::find))
        .or(() -> name.flatMap(DacDonors::findByName))
        .or(() -> unlisted(code.or(() -> iso), name));
    if (donor.isEmpty()) {
      row.entry()
          .breakAt(
              row.place(CrsColumn.DONOR_CODE),
              ProblemCode.MISSING_VALUE,
              "",
              "the code of a donor");
    }
    donor.ifPresent(found -> add(found, ActorRole.FUNDING));
    return donor;
  }

  private Optional<Actor> unlisted(Optional<String> code, Optional<String> name) {
    Optional<String> id = code.map(text -> PREFIX + text).or(() -> name);
    id.ifPresent(text -> row.entry()
        .notice(
            row.place(CrsColumn.DONOR_CODE),
            ProblemCode.UNKNOWN_ACTOR,
            code.or(() -> name).orElse(""),
            "a donor that the DAC lists; it is kept by its code and name"));
    return id.map(text -> actor(text, name.orElse(text), ActorKind.UNKNOWN, Optional.empty()));
  }

  /** The agency that extends the money, an arm of the donor. */
  void agency(Actor donor) {
    Optional<String> name = row.text(CrsColumn.AGENCY_NAME);
    row.code(CrsColumn.AGENCY_CODE)
        .filter(code -> name.isPresent() || !code.equals("0"))
        .map(code -> donor.id() + "-" + code)
        .or(() -> name)
        .ifPresent(id ->
            add(actor(id, name.orElse(id), donor.kind(), donor.country()), ActorRole.EXTENDING));
  }

  /**
   * Who carries it out: the organisation of the channel code or, where that is but a category, the
   * one that the donor reported. None where neither is known.
   */
  Optional<Actor> channel() {
    Optional<String> code = row.code(CrsColumn.CHANNEL_CODE).filter(text -> text.matches("\\d{5}"));
    Optional<String> reported = row.text(CrsColumn.CHANNEL_REPORTED);
    Optional<String> name = row.text(CrsColumn.CHANNEL_NAME);
    boolean category = code.isEmpty() || isCategory(code.get());
    Optional<Actor> channel = category
        ? reported
            .filter(text -> !text.equals(name.orElse("")))
            .map(text -> actor(text, text, kind(code.orElse("")), country(code.orElse(""))))
        : code.map(number -> actor(
            PREFIX + number,
            name.or(() -> reported).orElse(number),
            kind(number),
            Optional.empty()));
    channel.ifPresent(found -> add(found, ActorRole.IMPLEMENTING));
    return channel;
  }

  /** Whether a code stands for a kind of organisation and not for one. */
  private static boolean isCategory(String code) {
    return code.startsWith("1") || code.endsWith("000") || code.startsWith("6");
  }

  private ActorKind kind(String code) {
    if (code.startsWith("440") || code.startsWith("460")) {
      return ActorKind.DEVELOPMENT_BANK;
    }
    return switch (code.isEmpty() ? "" : code.substring(0, 2)) {
      case "11" -> ActorKind.DONOR_GOVERNMENT;
      case "12" ->
        code.equals("12002") ? ActorKind.MUNICIPAL_GOVERNMENT : ActorKind.NATIONAL_GOVERNMENT;
      case "20", "21", "22", "23" -> ActorKind.NGO;
      case "40", "41", "42", "43", "44", "45", "46" -> ActorKind.MULTILATERAL;
      case "47" ->
        REGIONAL_BODIES.contains(code) ? ActorKind.REGIONAL_BODY : ActorKind.MULTILATERAL;
      case "51" -> ActorKind.ACADEMIA;
      case "60", "61", "62", "63" -> ActorKind.PRIVATE_COMPANY;
      default -> ActorKind.UNKNOWN;
    };
  }

  private Optional<Country> country(String code) {
    return code.startsWith("12") && recipients.size() == 1
        ? recipients.stream().findFirst()
        : Optional.empty();
  }

  private void add(Actor actor, ActorRole role) {
    actors.add(actor);
    participations.add(new Participation(actor.id(), role));
  }

  private static Actor actor(String id, String name, ActorKind kind, Optional<Country> country) {
    return Actor.builder()
        .id(new ActorId(id.replaceAll("[;\\s]+", " ")))
        .name(LocalizedText.of(Language.UNDETERMINED, name))
        .kind(kind)
        .country(country)
        .build();
  }
}
