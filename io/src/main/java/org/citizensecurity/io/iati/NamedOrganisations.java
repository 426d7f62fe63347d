package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.place.Country;
import org.citizensecurity.text.Language;

/** The organisations that one activity names, gathered while it is parsed. */
final class NamedOrganisations {
  private final OrganisationParser parser;
  private final Language language;
  private final Set<Country> recipients;
  private final List<Organisation> named = new ArrayList<>();

  NamedOrganisations(OrganisationParser parser, Language language, Set<Country> recipients) {
    this.parser = parser;
    this.language = language;
    this.recipients = recipients;
  }

  /** The id of the organisation that this element names, which is gathered unless it is wrong. */
  Optional<ActorId> id(Element element, String path, boolean gives) {
    Optional<Organisation> organisation = parser.parse(element, path, language, recipients, gives);
    organisation.ifPresent(named::add);
    return organisation.map(Organisation::id);
  }

  ImmutableList<Organisation> all() {
    return ImmutableList.copyOf(named);
  }
}
