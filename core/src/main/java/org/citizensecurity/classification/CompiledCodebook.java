package org.citizensecurity.classification;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.citizensecurity.text.Language;

/** A codebook as tables that text is matched with. */
final class CompiledCodebook {
  private static final int MOST = (1 << 20) - 1;
  private static final CharMatcher CHOICE = CharMatcher.is('|');
  private static final CharMatcher LETTER = CharMatcher.noneOf("*|=");

  /** How many groups there are in which a longer term hides a shorter one. */
  static final int GROUPS = Facet.values().length;

  final Codebook codebook;
  /** The rules for codes by their scheme. */
  final ImmutableListMultimap<String, CodeRule> codeRules;

  final WordTrie words;

  final PhraseAutomaton phrases;

  final PartTable parts = new PartTable();

  /** Facet, target and set of languages by term. */
  final Facet[] termFacet;

  /** Number of a term's group: relevance and measures are one, each other facet is its own. */
  final int[] termGroup;

  final int[] termTarget;

  final int[] termLanguages;
  final TermTraits[] traits;
  private final int[] termParts;
  private final boolean[] termStrict;
  private final int[][] needs;
  private final int[][] unless;

  /** Languages whose function word a word class is, and what phrases do with it. */
  final int[] classTraits;

  /** Phrases look past words of the class. */
  static final int SKIPPED = 1 << 31;

  static final int LANGUAGES = ~SKIPPED;

  final TargetNumbers targets = new TargetNumbers();
  private final List<Language> languageList = new ArrayList<>();
  private final ImmutableList<Language> languages;

  CompiledCodebook(Codebook codebook) {
    this.codebook = codebook;
    codeRules = Multimaps.index(codebook.codeRules(), CodeRule::scheme);
    ImmutableList<Term> terms = codebook.terms();
    WordTrieBuilder wordTrie = new WordTrieBuilder();
    Set<String> skipped = new HashSet<>();
    Map<Integer, Integer> functionLanguages = new HashMap<>();
    Set<Integer> functionSkipped = new HashSet<>();
    for (FunctionWord word : codebook.functionWords()) {
      String folded = Fold.word(word.word());
      int choice = wordTrie.choice(ImmutableSortedSet.of(folded));
      functionLanguages.merge(choice, languageBit(word.language()), (a, b) -> a | b);
      if (word.skipped()) {
        skipped.add(folded);
        functionSkipped.add(choice);
      }
    }
    PhraseAutomatonBuilder phraseBuilder = new PhraseAutomatonBuilder();
    termFacet = terms.stream().map(term -> term.target().facet()).toArray(Facet[]::new);
    ImmutableList<Facet> facets = ImmutableList.copyOf(Facet.values());
    termGroup = Arrays.stream(termFacet)
        .mapToInt(facet -> facets.indexOf(facet == Facet.RELEVANCE ? Facet.MEASURE : facet))
        .toArray();
    termTarget = new int[terms.size()];
    termLanguages = new int[terms.size()];
    termParts = new int[terms.size()];
    traits = new TermTraits[terms.size()];
    termStrict = new boolean[terms.size()];
    needs = new int[terms.size()][];
    unless = new int[terms.size()][];
    for (int i : heaviestFirst(terms)) {
      Term term = terms.get(i);
      termTarget[i] = targets.add(term.target());
      termLanguages[i] = term.languages().stream().mapToInt(this::languageBit).sum();
      needs[i] = contexts(term.condition().needs());
      unless[i] = contexts(term.condition().unless());
      termStrict[i] = term.condition().strict();
      int termWords = 0;
      for (int[] phrase : phrases(term, wordTrie, skipped)) {
        phraseBuilder.add(phrase);
        parts.add(i);
        termParts[i]++;
        termWords += phrase.length;
      }
      traits[i] = TermTraits.of(term, termParts[i], termWords);
      parts.end();
    }
    words = wordTrie.build();
    classTraits = new int[words.classes()];
    for (int i = 0; i < words.classes(); i++) {
      for (int choice : words.choices(i)) {
        classTraits[i] |= functionLanguages.getOrDefault(choice, 0);
        classTraits[i] |= functionSkipped.contains(choice) ? SKIPPED : 0;
      }
    }
    languages = ImmutableList.copyOf(languageList);
    phrases = phraseBuilder.build(words, parts);
  }

  /**
   * So that of terms with the same words the heaviest whose condition holds is met first; of equals
   * the one without condition, then that of fewer choices and more letters.
   */
  private static int[] heaviestFirst(ImmutableList<Term> terms) {
    long[] ranks = terms.stream().mapToLong(CompiledCodebook::rank).toArray();
    return IntStream.range(0, terms.size())
        .boxed()
        .sorted(Comparator.comparingLong(term -> ranks[term]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  static long rank(Term term) {
    long lightness = CodebookEntry.HEAVIEST - (long) term.weight();
    long conditions = term.condition().equals(Condition.NONE) ? 0 : 1;
    long choices = Math.min(MOST, CHOICE.countIn(term.pattern()));
    long letters = Math.min(MOST, LETTER.countIn(term.pattern()));
    return (lightness << 41) | (conditions << 40) | (choices << 20) | (MOST - letters);
  }

  private static List<int[]> phrases(Term term, WordTrieBuilder words, Set<String> skipped) {
    List<int[]> phrases = new ArrayList<>();
    for (ImmutableList<ImmutableSortedSet<String>> part :
        PhrasePattern.parse(term.pattern()).parts()) {
      int[] phrase = part.stream()
          .filter(choices -> !skipped.containsAll(choices))
          .mapToInt(choices -> words.choice(literal(choices)))
          .toArray();
      phrases.add(
          phrase.length > 0 ? phrase : part.stream().mapToInt(words::choice).toArray());
    }
    return phrases;
  }

  private static ImmutableSortedSet<String> literal(ImmutableSortedSet<String> choices) {
    return choices.stream()
        .map(choice -> choice.replace("=", ""))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private int[] contexts(Set<String> names) {
    return names.stream()
        .mapToInt(name -> {
          String context = name.replace(Condition.ANYWHERE, "");
          return targets.add(new Target(Facet.CONTEXT, context)) * 2
              + (context.equals(name) ? 0 : 1);
        })
        .toArray();
  }

  private int languageBit(Language language) {
    int index = languageList.indexOf(language);
    if (index < 0) {
      index = languageList.size();
      languageList.add(language);
    }
    return 1 << index;
  }

  Term term(int index) {
    return codebook.terms().get(index);
  }

  /** Contexts of which one must be near: twice the target, plus 1 where anywhere will do. */
  int[] needs(int term) {
    return needs[term];
  }

  int[] unless(int term) {
    return unless[term];
  }

  /** How many parts a term has, with gaps between them. */
  int termParts(int term) {
    return termParts[term];
  }

  boolean strict(int term) {
    return termStrict[term];
  }

  ImmutableList<Language> languages() {
    return languages;
  }

  int languageCount() {
    return languages.size();
  }
}
