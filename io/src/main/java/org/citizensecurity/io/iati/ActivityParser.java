package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.actor.Participation;
import org.citizensecurity.intervention.Budget;
import org.citizensecurity.intervention.CooperationModality;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.intervention.Source;
import org.citizensecurity.intervention.SourceId;
import org.citizensecurity.place.Scale;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;

/** Makes an intervention of an activity. */
final class ActivityParser {
  private static final String TRIANGULAR = "8";
  private static final ImmutableSet<String> NOT_UNDER_WAY = ImmutableSet.of("1", "5", "6");

  private final Findings findings;
  private final Narratives narratives;
  private final OrganisationParser organisations;
  private final DateParser dates;

  ActivityParser(Findings findings) {
    this.findings = findings;
    narratives = new Narratives(findings);
    organisations = new OrganisationParser(findings);
    dates = new DateParser(findings);
  }

  /** The activity; empty, with a problem, where it has no identifier or says nothing. */
  Optional<Activity> parse(Element activity) {
    return parse(activity, true);
  }

  /** More of an activity that was parsed before, which need not say again what it is. */
  Optional<Activity> parseMore(Element activity) {
    return parse(activity, false);
  }

  private Optional<Activity> parse(Element activity, boolean first) {
    String id = activity
        .first("iati-identifier")
        .map(element -> element.text().replaceAll("\\s+", " "))
        .orElse("");
    if (id.isEmpty()) {
      return rejected(activity, ProblemCode.MISSING_VALUE, "iati-identifier", "", "an identifier");
    }
    try {
      return parse(activity, new InterventionId(id), first);
    } catch (IllegalArgumentException e) {
      return rejected(
          activity, ProblemCode.INVALID_VALUE, "", id, "a valid record: " + e.getMessage());
    }
  }

  private Optional<Activity> parse(Element activity, InterventionId id, boolean first) {
    Language language = narratives.language(activity, Language.UNDETERMINED, "iati-activity");
    LocalizedText title = narratives.text(activity.all("title"), language, " / ", "title");
    LocalizedText description =
        narratives.text(activity.all("description"), language, "\n\n", "description");
    PlaceParser places = new PlaceParser(findings, activity);
    SectorParser sectors = new SectorParser(findings, activity);
    NamedOrganisations named = new NamedOrganisations(organisations, language, places.countries());
    AmountParser amounts = new AmountParser(findings, activity.attribute("default-currency"));
    Set<Participation> participations = participations(activity, named);
    List<Flow> flows =
        new TransactionParser(findings, activity, amounts, named, places, sectors).parse();
    List<Budget> budgets = new BudgetParser(findings, amounts, named).parse(activity);
    if (first
        && title.isEmpty()
        && description.isEmpty()
        && participations.isEmpty()
        && flows.isEmpty()
        && budgets.isEmpty()
        && places.isEmpty()
        && sectors.isEmpty()) {
      return rejected(
          activity,
          ProblemCode.MISSING_VALUE,
          "",
          id.value(),
          "a title, description, organisation, place, sector or transaction");
    }
    if (first && title.isEmpty()) {
      findings.notice(ProblemCode.MISSING_VALUE, activity, "title", "", "a title");
    }
    checkLanguages(activity, title, description);
    Optional<String> status = status(activity);
    Optional<Source> source = first ? source(activity) : Optional.empty();
    RelatedParser related = new RelatedParser(findings, activity, id);
    TagParser tags = new TagParser(findings, activity);
    Intervention intervention = Intervention.builder()
        .id(id)
        .title(title)
        .description(description)
        .countries(places.countries())
        .countryPercentages(places.percentages())
        .regions(places.regions())
        .regionPercentages(places.regionPercentages())
        .sites(new SiteParser(findings, narratives, language).parse(activity))
        .scale(scale(activity))
        .span(dates.span(activity, status))
        .parent(related.parent())
        .related(related.related())
        .sectors(sectors.sectors())
        .sectorPercentages(sectors.percentages())
        .policyMarkers(tags.markers())
        .tags(tags.tags(status))
        .participations(participations)
        .modality(modality(activity))
        .flows(flows)
        .budgets(budgets)
        .source(source.map(Source::id))
        .build();
    return Optional.of(new Activity(activity.line(), intervention, named.all(), source));
  }

  private Set<Participation> participations(Element activity, NamedOrganisations named) {
    Set<Participation> participations = new LinkedHashSet<>();
    for (Element element : activity.all("participating-org")) {
      String code = element.attribute("role").orElse("");
      Optional<ActorRole> role = IatiCodes.role(code);
      if (role.isEmpty()) {
        findings.dropped(
            ProblemCode.UNKNOWN_CODE,
            element,
            "participating-org/@role",
            code.isEmpty() ? Narratives.first(element) : code,
            "a role of 1 to 4");
        continue;
      }
      boolean gives = role.get() == ActorRole.FUNDING || role.get() == ActorRole.EXTENDING;
      named
          .id(element, "participating-org", gives)
          .ifPresent(actor -> participations.add(new Participation(actor, role.get())));
    }
    return participations;
  }

  private Optional<Source> source(Element activity) {
    Optional<Element> reporting = activity.first("reporting-org");
    String name = reporting.map(Narratives::first).orElse("");
    String ref = reporting.flatMap(element -> element.attribute("ref")).orElse("");
    if (name.isEmpty() && ref.isEmpty()) {
      findings.notice(
          ProblemCode.MISSING_VALUE, activity, "reporting-org", "", "who publishes the activity");
      return Optional.empty();
    }
    SourceId id = new SourceId("iati:" + (ref.isEmpty() ? name : ref).replaceAll("\\s+", " "));
    return Optional.of(Source.builder()
        .id(id)
        .citation("IATI activities published by " + (name.isEmpty() ? ref : name))
        .build());
  }

  private Optional<String> status(Element activity) {
    Optional<Element> element = activity.first("activity-status");
    Optional<String> given = element.flatMap(one -> one.attributeOrText("code"));
    Optional<String> status = given.flatMap(IatiCodes::status);
    if (element.isPresent() && given.isPresent() && status.isEmpty()) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE,
          element.get(),
          "activity-status/@code",
          given.get(),
          "a status of 1 to 6");
    } else if (element.isPresent() && status.filter(NOT_UNDER_WAY::contains).isPresent()) {
      findings.notice(
          ProblemCode.NOT_READ,
          element.get(),
          "activity-status/@code",
          given.orElse(""),
          "2, 3 or 4: what is planned, cancelled or suspended is kept like any other, with its status"
              + " as a tag");
    }
    return status;
  }

  private Optional<Scale> scale(Element activity) {
    return activity.first("activity-scope").flatMap(element -> {
      String code = element.attribute("code").orElse("");
      Optional<Scale> scale = Scale.fromIatiScope(code);
      if (scale.isEmpty()) {
        findings.dropped(
            ProblemCode.UNKNOWN_CODE, element, "activity-scope/@code", code, "a scope of 1 to 8");
      }
      return scale;
    });
  }

  private Optional<CooperationModality> modality(Element activity) {
    Optional<Element> element = activity.first("collaboration-type");
    return element
        .flatMap(one -> one.attribute("code"))
        .filter(TRIANGULAR::equals)
        .map(triangular -> CooperationModality.TRIANGULAR);
  }

  private void checkLanguages(Element activity, LocalizedText title, LocalizedText description) {
    Set<Language> declared = new LinkedHashSet<>(title.byLanguage().keySet());
    declared.addAll(description.byLanguage().keySet());
    for (Language language : declared) {
      String text =
          title.find(language).orElse("") + "\n" + description.find(language).orElse("");
      Optional<Language> suspect = LanguageCheck.suspect(text, language);
      if (suspect.isPresent()) {
        findings.notice(
            ProblemCode.SUSPECT_LANGUAGE,
            activity,
            "title/@xml:lang",
            language.code(),
            "'%s', for the text reads like it".formatted(suspect.get()));
        return;
      }
    }
  }

  private Optional<Activity> rejected(
      Element activity, ProblemCode code, String path, String value, String expected) {
    findings.add(code, Severity.ROW_REJECTED, activity.line(), path, value, expected);
    return Optional.empty();
  }
}
