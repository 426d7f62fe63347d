package org.citizensecurity.io.iati;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citizensecurity.actor.ActorId;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.text.Language;

/** Participating, provider and receiver organisations. */
final class OrganisationParser {
  private static final int MOST_CHARACTERS_OF_AN_ID = 200;
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final CharMatcher HYPHEN = CharMatcher.is('-');
  private static final CharMatcher BREAKS_A_LIST = CharMatcher.anyOf(";\r\n");

  private final Findings findings;
  private final Narratives narratives;

  OrganisationParser(Findings findings) {
    this.findings = findings;
    narratives = new Narratives(findings);
  }

  /**
   * The organisation of this element; empty, with a problem, where it has neither reference nor
   * name.
   *
   * @param recipients the countries of the activity
   * @param gives whether it funds or extends the activity, or provides a transaction
   */
  Optional<Organisation> parse(
      Element element, String path, Language fallback, Set<Country> recipients, boolean gives) {
    String ref = element.attribute("ref").orElse("");
    String name = Narratives.first(element);
    Optional<ActorId> id = id(ref, name);
    if (id.isEmpty()) {
      findings.dropped(ProblemCode.MISSING_VALUE, element, path, name, "a reference or a name");
      return Optional.empty();
    }
    String type = element.attribute("type").orElse("");
    if (!type.isEmpty() && !OrganisationKinds.isType(type)) {
      findings.dropped(
          ProblemCode.UNKNOWN_CODE, element, path + "/@type", type, "an organisation type");
      type = "";
    }
    Optional<Country> country = OrganisationKinds.country(ref, type, name);
    return Optional.of(new Organisation(
        id.get(),
        narratives.text(ImmutableList.of(element), fallback, " / ", path),
        OrganisationKinds.kind(ref, type, country, recipients, gives),
        country));
  }

  private static Optional<ActorId> id(String ref, String name) {
    if (!ref.isEmpty()) {
      return Optional.of(new ActorId(cut(BREAKS_A_LIST.replaceFrom(ref, '_'))));
    }
    String slug = HYPHEN.trimFrom(NEITHER_LETTER_NOR_DIGIT.matcher(fold(name)).replaceAll("-"));
    return slug.isEmpty() ? Optional.empty() : Optional.of(new ActorId("iati-name:" + cut(slug)));
  }

  private static String fold(String name) {
    return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String cut(String id) {
    return id.length() <= MOST_CHARACTERS_OF_AN_ID ? id : id.substring(0, MOST_CHARACTERS_OF_AN_ID);
  }
}
