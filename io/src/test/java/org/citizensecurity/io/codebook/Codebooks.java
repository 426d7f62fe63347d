package org.citizensecurity.io.codebook;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.citizensecurity.classification.CodeRule;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.classification.CodebookEntry;
import org.citizensecurity.classification.Condition;
import org.citizensecurity.classification.Facet;
import org.citizensecurity.classification.FunctionWord;
import org.citizensecurity.classification.MeasureProfile;
import org.citizensecurity.classification.Target;
import org.citizensecurity.classification.Term;
import org.citizensecurity.measure.Measure;
import org.citizensecurity.measure.PreventionLevel;
import org.citizensecurity.paradigm.SecurityParadigm;
import org.citizensecurity.text.Language;

/** Codebooks whose texts are hard on files. */
final class Codebooks {
  private static final List<String> CONTEXTS = List.of(
      "farm",
      "=farm",
      "a;b",
      "back\\slash",
      "two words",
      "caf\u00e9 \"x\"",
      "\ud83d\ude93",
      "-",
      "#c");
  private static final List<String> PIECES = List.of(
      "a",
      "Z",
      "0",
      "\u00e9",
      "\u00f1",
      "\ud83d\ude93",
      " ",
      "\t",
      "\n",
      "\"",
      "\"\"",
      ",",
      ";",
      "=",
      "\\",
      "\\;",
      "|x",
      "*",
      "#",
      "'",
      "<",
      "{",
      "\u00a0",
      "\u2028",
      "\u200b",
      "\ufeff",
      "\ufffd",
      " .. b",
      "yes",
      "@",
      "+",
      "-");

  private Codebooks() {}

  /** A codebook that stands alone, or is made of the standard one. */
  static Arbitrary<Codebook> from(Codebook base) {
    return Combinators.combine(entries().list().ofMaxSize(25), Arbitraries.randoms())
        .as((entries, random) -> {
          Codebook.Builder builder = base.toBuilder().version("x, \"\u00e9\"; = 1");
          base.terms().stream()
              .filter(term -> term.target().facet() != Facet.CONTEXT)
              .filter(any -> random.nextInt(50) == 0)
              .forEach(term -> builder.remove(term.id()));
          base.functionWords().stream()
              .filter(any -> random.nextInt(20) == 0)
              .forEach(word -> builder.remove(word.id()));
          for (String context : CONTEXTS) {
            builder.add(Term.of(new Target(Facet.CONTEXT, context), "es", "granja", 0));
          }
          entries.forEach(builder::add);
          return builder.build();
        });
  }

  private static Arbitrary<CodebookEntry> entries() {
    return Arbitraries.oneOf(List.of(terms(), rules(), words(), profiles()));
  }

  private static Arbitrary<Target> targets() {
    return Arbitraries.of(
        Target.of(Measure.PRISON_REFORM),
        new Target(Facet.CONTRAST, "AFTER"),
        new Target(Facet.RELEVANCE, "OTHER"),
        new Target(Facet.CONTEXT, "two words"));
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<ImmutableSortedSet<Language>> languages = Arbitraries.of(
            "es", "en", "pt", "qu", "nah")
        .map(Language::new)
        .set()
        .ofMinSize(1)
        .map(ImmutableSortedSet::copyOf);
    return Combinators.combine(
            targets(), languages, texts(), Arbitraries.integers().between(0, 100), conditions())
        .as(Term::new);
  }

  private static Arbitrary<Condition> conditions() {
    Arbitrary<ImmutableSortedSet<String>> names = Arbitraries.of(CONTEXTS)
        .flatMap(name -> Arbitraries.of(name, name + Condition.ANYWHERE))
        .set()
        .ofMaxSize(3)
        .map(ImmutableSortedSet::copyOf);
    return Combinators.combine(names, names, Arbitraries.of(true, false)).as(Condition::new);
  }

  private static Arbitrary<CodeRule> rules() {
    return Combinators.combine(
            texts(), texts(), targets(), Arbitraries.integers().between(0, 100), years())
        .as(CodeRule::new);
  }

  private static Arbitrary<Range<Integer>> years() {
    return Arbitraries.of(
        Range.all(), Range.atLeast(1900), Range.atMost(2100), Range.closed(2007, 2007));
  }

  private static Arbitrary<FunctionWord> words() {
    return Combinators.combine(
            Arbitraries.of("en", "qu").map(Language::new), texts(), Arbitraries.of(true, false))
        .as(FunctionWord::new);
  }

  private static Arbitrary<MeasureProfile> profiles() {
    return Combinators.combine(
            Arbitraries.of(Measure.values()),
            Arbitraries.of(SecurityParadigm.values()),
            Arbitraries.of(PreventionLevel.values()))
        .as(MeasureProfile::new);
  }

  /** Texts that can be patterns: every word has a letter. */
  private static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces))
        .filter(Codebooks::isPattern);
  }

  private static boolean isPattern(String text) {
    try {
      return !Term.readPattern(text).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
