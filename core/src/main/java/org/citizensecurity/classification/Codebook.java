package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.text.Language;

/**
 * The words and codes that the classifier goes by: data, with a version. Terms, rules and function
 * words are in order of their ids. Two codebooks with the same content and version are equal.
 *
 * <p>{@link #standard()} implements the coding manual, version 1.1, in English, Spanish and
 * Portuguese. A country or a project extends it by {@link #toBuilder()}, or by the changes alone:
 * {@link #with(CodebookDiff)}.
 */
public final class Codebook implements Serializable {
  /** The compiled codebook has a bit of an integer for each. */
  private static final int MOST_LANGUAGES = 32;

  private final String version;
  private final ImmutableMap<String, CodebookEntry> entries;
  private final ImmutableList<Term> terms;
  private final ImmutableList<CodeRule> codeRules;
  private final ImmutableMap<Measure, MeasureProfile> profiles;
  private final ImmutableSet<FunctionWord> functionWords;

  private Codebook(Builder builder) {
    version = EntryText.of("version of the codebook", builder.version);
    entries = ImmutableMap.copyOf(builder.entries);
    terms = all(Term.class).toList();
    codeRules = all(CodeRule.class).toList();
    profiles = Maps.uniqueIndex(all(MeasureProfile.class), MeasureProfile::measure);
    functionWords = all(FunctionWord.class).toSet();
    for (Measure measure : Measure.values()) {
      checkArgument(profiles.containsKey(measure), "measure %s has no profile", measure);
    }
    long languages = languages().count();
    checkArgument(
        languages <= MOST_LANGUAGES,
        "codebook has %s languages, expected at most %s",
        languages,
        MOST_LANGUAGES);
    ImmutableSet<String> contexts = terms.stream()
        .filter(term -> term.target().facet() == Facet.CONTEXT)
        .map(term -> term.target().value())
        .collect(toImmutableSet());
    terms.forEach(term -> checkContexts(term, contexts));
  }

  private <T extends CodebookEntry> FluentIterable<T> all(Class<T> kind) {
    return FluentIterable.from(entries.values()).filter(kind);
  }

  private Stream<Language> languages() {
    return Stream.concat(
            terms.stream().flatMap(term -> term.languages().stream()),
            functionWords.stream().map(FunctionWord::language))
        .distinct();
  }

  private static void checkContexts(Term term, ImmutableSet<String> contexts) {
    for (String context : term.condition().contexts()) {
      checkArgument(
          contexts.contains(context),
          "term %s asks for the context '%s', expected one of %s",
          term.id(),
          context,
          contexts);
    }
  }

  /** The codebook that comes with the library. */
  public static Codebook standard() {
    return CodebookTables.STANDARD;
  }

  /** An empty codebook with the profiles and function words of the standard one. */
  public static Builder builder(String version) {
    Builder builder = new Builder(version);
    standard().profiles.values().forEach(builder::add);
    standard().functionWords.forEach(builder::add);
    return builder;
  }

  static Builder empty(String version) {
    return new Builder(version);
  }

  /** This codebook, to be extended; give it a version of its own. */
  public Builder toBuilder() {
    Builder builder = new Builder(version);
    builder.entries.putAll(entries);
    return builder;
  }

  /** What evidence cites. */
  public String version() {
    return version;
  }

  /** All that it holds, by id. */
  public ImmutableCollection<CodebookEntry> entries() {
    return entries.values();
  }

  /** What has this id, such as the rule that evidence cites. */
  public Optional<CodebookEntry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The rules on words of a text, by id. */
  public ImmutableList<Term> terms() {
    return terms;
  }

  /** The terms that speak for {@code target}. */
  public ImmutableList<Term> terms(Target target) {
    return terms.stream().filter(term -> term.target().equals(target)).collect(toImmutableList());
  }

  /** The rules on codes that a record brings along, such as sectors, by id. */
  public ImmutableList<CodeRule> codeRules() {
    return codeRules;
  }

  /** What the measures stand for where the text says nothing else. */
  public ImmutableMap<Measure, MeasureProfile> profiles() {
    return profiles;
  }

  /** Words that tell the language. */
  public ImmutableSet<FunctionWord> functionWords() {
    return functionWords;
  }

  /**
   * What shadows what, where one of both is among {@code asked}: each term that never counts, with
   * those for the same target that count wherever it stands, being as broad and met first. A context
   * or contrast is shadowed where another finds all that it finds.
   */
  public ImmutableSetMultimap<Term, Term> shadows(Iterable<Term> asked) {
    return Shadows.of(this, ImmutableSet.copyOf(asked));
  }

  /** What changed from this codebook to {@code later}. */
  public CodebookDiff diff(Codebook later) {
    return CodebookDiff.between(this, later);
  }

  /**
   * This codebook with these changes, in the version to which they lead; {@code a.with(a.diff(b))} is
   * {@code b}. What is added or changed takes the place of what is there under its id. Throws where
   * something that is to be taken out is not there.
   */
  public Codebook with(CodebookDiff changes) {
    Builder builder = toBuilder().version(changes.to());
    changes.removed().forEach(entry -> builder.remove(entry.id()));
    changes.added().forEach(builder::add);
    changes.changed().forEach(change -> builder.add(change.after()));
    return builder.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Codebook that
        && version.equals(that.version)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * version.hashCode() + entries.hashCode();
  }

  @Override
  public String toString() {
    return "codebook " + version + " (" + terms.size() + " terms, " + codeRules.size()
        + " code rules)";
  }

  /** Builds a codebook. */
  public static final class Builder {
    private String version;
    private final Map<String, CodebookEntry> entries = new TreeMap<>();

    private Builder(String version) {
      this.version = version;
    }

    /** Names the version that evidence cites. */
    @CanIgnoreReturnValue
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Adds a term, code rule, profile or function word; it takes the place of one with the same id. */
    @CanIgnoreReturnValue
    public Builder add(CodebookEntry entry) {
      entries.put(entry.id(), entry);
      return this;
    }

    /** Takes out what has this id; throws where there is none. */
    @CanIgnoreReturnValue
    public Builder remove(String id) {
      CodebookEntry removed = entries.remove(id);
      checkArgument(removed != null, "codebook %s has no entry '%s'", version, id);
      return this;
    }

    /** The codebook of what was added and not taken out. */
    public Codebook build() {
      return new Codebook(this);
    }
  }
}
