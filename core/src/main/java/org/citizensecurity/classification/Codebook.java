package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.citizensecurity.measure.Measure;

/**
 * The words and codes that the classifier goes by: data, with a version. Terms and rules are in
 * order of their ids. Two codebooks with the same content and version are equal.
 *
 * <p>{@link #standard()} implements the coding manual, version 1.1, in English, Spanish and
 * Portuguese. A country or a project extends it by {@link #toBuilder()}.
 */
public final class Codebook implements Serializable {
  private final String version;
  private final ImmutableList<Term> terms;
  private final ImmutableList<CodeRule> codeRules;
  private final ImmutableMap<Measure, MeasureProfile> profiles;
  private final ImmutableSet<FunctionWord> functionWords;

  private Codebook(Builder builder) {
    version = builder.version;
    terms = ImmutableList.copyOf(builder.terms.values());
    codeRules = ImmutableList.copyOf(builder.codeRules.values());
    profiles = ImmutableMap.copyOf(builder.profiles);
    functionWords = builder.functionWords.build();
    checkArgument(!version.isBlank(), "version of the codebook is blank");
    for (Measure measure : Measure.values()) {
      checkArgument(profiles.containsKey(measure), "measure %s has no profile", measure);
    }
    ImmutableSet<String> contexts = terms.stream()
        .filter(term -> term.target().facet() == Facet.CONTEXT)
        .map(term -> term.target().value())
        .collect(ImmutableSet.toImmutableSet());
    terms.forEach(term -> checkContexts(term, contexts));
  }

  private static void checkContexts(Term term, ImmutableSet<String> contexts) {
    for (ImmutableSet<String> names :
        ImmutableList.of(term.condition().needs(), term.condition().unless())) {
      for (String name : names) {
        checkArgument(
            contexts.contains(name.replace(Condition.ANYWHERE, "")),
            "term %s asks for the context '%s', expected one of %s",
            term.id(),
            name,
            contexts);
      }
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
    terms.forEach(builder::add);
    codeRules.forEach(builder::add);
    profiles.values().forEach(builder::add);
    functionWords.forEach(builder::add);
    return builder;
  }

  /** What evidence cites. */
  public String version() {
    return version;
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

  /** What changed from this codebook to {@code later}. */
  public CodebookDiff diff(Codebook later) {
    return CodebookDiff.between(this, later);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Codebook that
        && version.equals(that.version)
        && terms.equals(that.terms)
        && codeRules.equals(that.codeRules)
        && profiles.equals(that.profiles)
        && functionWords.equals(that.functionWords);
  }

  @Override
  public int hashCode() {
    return 31 * version.hashCode() + terms.hashCode();
  }

  @Override
  public String toString() {
    return "codebook " + version + " (" + terms.size() + " terms, " + codeRules.size()
        + " code rules)";
  }

  /** Builds a codebook. */
  public static final class Builder {
    private String version;
    private final Map<String, Term> terms = new TreeMap<>();
    private final Map<String, CodeRule> codeRules = new TreeMap<>();
    private final Map<Measure, MeasureProfile> profiles = new TreeMap<>();
    private final ImmutableSet.Builder<FunctionWord> functionWords = ImmutableSet.builder();

    private Builder(String version) {
      this.version = version;
    }

    /** Names the version that evidence cites. */
    @CanIgnoreReturnValue
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** Adds a term; it takes the place of one with the same id. */
    @CanIgnoreReturnValue
    public Builder add(Term term) {
      terms.put(term.id(), term);
      return this;
    }

    /** Adds a rule for a code; it takes the place of one with the same id. */
    @CanIgnoreReturnValue
    public Builder add(CodeRule rule) {
      codeRules.put(rule.id(), rule);
      return this;
    }

    /** Says what a measure stands for, in the place of what was said before. */
    @CanIgnoreReturnValue
    public Builder add(MeasureProfile profile) {
      profiles.put(profile.measure(), profile);
      return this;
    }

    /** Adds a word that tells the language. */
    @CanIgnoreReturnValue
    public Builder add(FunctionWord word) {
      functionWords.add(word);
      return this;
    }

    /** Takes out the term or code rule with this id; throws where there is none. */
    @CanIgnoreReturnValue
    public Builder remove(String id) {
      Object removed = terms.containsKey(id) ? terms.remove(id) : codeRules.remove(id);
      checkArgument(removed != null, "codebook %s has no term or code rule '%s'", version, id);
      return this;
    }

    /** The codebook of what was added and not taken out. */
    public Codebook build() {
      return new Codebook(this);
    }
  }
}
