package org.citizensecurity.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citizensecurity.io.mapping.ProposedColumn.Confidence;
import org.citizensecurity.io.mapping.ProposedColumn.Part;
import org.citizensecurity.io.table.Header;

/**
 * Proposes what the columns of a table hold, by their names in English, Spanish and Portuguese; accents,
 * case and what joins the words do not matter. Nothing is applied: the caller makes the mapping, since
 * currency, unit and basis are seldom in a name.
 */
public final class MappingProposal {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final ImmutableList<Name> NAMES = load();

  private MappingProposal() {}

  /** At most one proposal for each column, in the order of the header; none for what is not known. */
  public static ImmutableList<ProposedColumn> of(Header header) {
    return header.written().stream()
        .flatMap(column -> propose(column).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<ProposedColumn> propose(String column) {
    String words = folded(column);
    if (YEAR.matcher(words).matches()) {
      return Optional.of(new ProposedColumn(
          column, Part.AMOUNT, Confidence.MEDIUM, "the name is the year " + words));
    }
    return NAMES.stream()
        .filter(name -> name.words.equals(words))
        .findFirst()
        .map(name -> name.proposes(column, Confidence.HIGH, "the name is '%s' (%s)"))
        .or(() -> NAMES.stream()
            .filter(name -> (" " + words + " ").contains(" " + name.words + " "))
            .max(Comparator.comparingInt(name -> name.words.length()))
            .map(name -> name.proposes(column, Confidence.MEDIUM, "the name has '%s' (%s) in it")));
  }

  private static String folded(String name) {
    String words = CAMEL.matcher(name).replaceAll(" ");
    String plain =
        MARK.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static ImmutableList<Name> load() {
    try {
      return Resources.readLines(
              Resources.getResource(MappingProposal.class, "header-names.tsv"), UTF_8)
          .stream()
          .skip(1)
          .map(Splitter.on('\t')::splitToList)
          .map(Name::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Name(Part part, String language, String words) {
    static Name of(List<String> cells) {
      return new Name(Part.valueOf(cells.get(0)), cells.get(1), cells.get(2));
    }

    ProposedColumn proposes(String column, Confidence confidence, String reason) {
      return new ProposedColumn(column, part, confidence, reason.formatted(words, language));
    }
  }
}
