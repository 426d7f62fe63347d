package org.citizensecurity.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut where the words begin and end that speak for or against a code, so that a page can show
 * them. The texts of the segments, one after the other, are the text of the passage.
 *
 * <p>Where evidence overlaps, the text is cut at every beginning and end, and a segment has all
 * evidence that covers it: what begins first comes first, of what begins together the longest, then
 * in the order of {@link Classification#evidence()}. Surrogate pairs are never cut.
 *
 * @param passage the text as it came
 * @param segments none where the text is empty; none of them is empty
 */
public record MarkedText(Passage passage, ImmutableList<Segment> segments) implements Serializable {
  private static final Comparator<Evidence> ORDER = Comparator.comparingInt(
          (Evidence item) -> item.span().start())
      .thenComparing(item -> item.span().end(), Comparator.reverseOrder());

  /** Rejects an empty segment and segments that are not the text of the passage. */
  public MarkedText {
    checkArgument(
        segments.stream().noneMatch(segment -> segment.text().isEmpty()),
        "a segment of '%s' is empty",
        passage.text());
    checkArgument(
        segments.stream().map(Segment::text).collect(Collectors.joining()).equals(passage.text()),
        "segments %s are not the text '%s'",
        segments,
        passage.text());
  }

  /**
   * A part of the text and what was found there.
   *
   * @param text the characters
   * @param evidence what covers all of them; nothing where the text is plain
   */
  public record Segment(String text, ImmutableList<Evidence> evidence) implements Serializable {
    /** Whether anything was found here. */
    public boolean isMarked() {
      return !evidence.isEmpty();
    }
  }

  /**
   * The passages of a record, marked with what was found in them; evidence from codes stands in none.
   * A text that occurs twice is read once, so its second passage is plain. Throws where the evidence
   * is that of another record.
   */
  public static ImmutableList<MarkedText> of(RecordText record, Classification classification) {
    List<List<Evidence>> found = new ArrayList<>();
    record.passages().forEach(passage -> found.add(new ArrayList<>()));
    for (Evidence item : classification.evidence()) {
      Span span = item.span();
      if (span.field() != Field.CODES) {
        checkArgument(
            fits(span, record),
            "span %s is not in the text, expected that of the same record",
            span);
        found.get(span.passage()).add(item);
      }
    }
    ImmutableList.Builder<MarkedText> marked = ImmutableList.builder();
    for (int i = 0; i < found.size(); i++) {
      marked.add(cut(record.passages().get(i), ImmutableList.sortedCopyOf(ORDER, found.get(i))));
    }
    return marked.build();
  }

  private static boolean fits(Span span, RecordText record) {
    if (span.passage() < 0 || span.passage() >= record.passages().size()) {
      return false;
    }
    Passage passage = record.passages().get(span.passage());
    return passage.field() == span.field()
        && span.end() <= passage.text().length()
        && span.end() - span.start() == span.text().length()
        && passage.text().startsWith(span.text(), span.start());
  }

  private static MarkedText cut(Passage passage, List<Evidence> found) {
    String text = passage.text();
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(text.length());
    for (Evidence item : found) {
      cuts.add(start(item, text));
      cuts.add(end(item, text));
    }
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    List<Evidence> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        segments.add(new Segment(text.substring(from, to), ImmutableList.copyOf(open)));
        from = to;
      }
      open.removeIf(item -> end(item, text) <= to);
      for (; next < found.size() && start(found.get(next), text) <= to; next++) {
        if (end(found.get(next), text) > to) {
          open.add(found.get(next));
        }
      }
    }
    return new MarkedText(passage, segments.build());
  }

  private static int start(Evidence item, String text) {
    int start = item.span().start();
    return splitsPair(start, text) ? start - 1 : start;
  }

  private static int end(Evidence item, String text) {
    int end = item.span().end();
    return splitsPair(end, text) ? end + 1 : end;
  }

  private static boolean splitsPair(int at, String text) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
