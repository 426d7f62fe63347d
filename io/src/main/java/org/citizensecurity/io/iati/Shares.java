package org.citizensecurity.io.iati;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citizensecurity.problem.ProblemCode;

/**
 * The countries or the sectors of one activity with their percentages. They are kept as given; a sum
 * other than 100 in a group (a vocabulary) is a notice. Where one member has none, no percentages are
 * kept, for they could not be read as shares; a single member of a group has 100.
 */
final class Shares<T> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{0,30})?|\\.\\d{1,30}");

  private final Findings findings;
  private final String path;
  private final boolean whole;
  private final Map<T, Optional<BigDecimal>> members = new LinkedHashMap<>();
  private final Map<String, Group<T>> groups = new LinkedHashMap<>();

  /** {@code whole} says whether the percentages of a group have one hundred without others. */
  Shares(Findings findings, String path, boolean whole) {
    this.findings = findings;
    this.path = path;
    this.whole = whole;
  }

  /** Adds a member; one that stands there twice has the sum of its percentages. */
  void add(T member, String group, Element element) {
    Optional<BigDecimal> percentage = percentage(element);
    group(group, element).add(member, percentage);
    Optional<BigDecimal> before = members.putIfAbsent(member, percentage);
    if (before != null) {
      findings.notice(
          ProblemCode.INVALID_VALUE,
          element,
          path + "/@code",
          member.toString(),
          "each code once; the percentages are added");
      members.put(member, before.flatMap(one -> percentage.map(one::add)));
    }
  }

  /** Adds a member that has no percentage of its own. */
  void addPlain(T member) {
    members.putIfAbsent(member, Optional.empty());
  }

  /** Adds the percentage of something that is no member but counts to the hundred. */
  void addToSum(String group, Element element) {
    percentage(element).ifPresent(part -> group(group, element).add(part));
  }

  ImmutableSet<T> members() {
    return ImmutableSet.copyOf(members.keySet());
  }

  /** Checks the sums and gives the percentages of all members, or none. */
  ImmutableMap<T, BigDecimal> percentages() {
    if (groups.values().stream().noneMatch(group -> group.given)) {
      return ImmutableMap.of();
    }
    if (whole) {
      groups.forEach(this::checkSum);
    }
    Set<T> alone = groups.values().stream()
        .filter(group -> whole && !group.given && group.members.size() == 1)
        .flatMap(group -> group.members.stream())
        .collect(Collectors.toSet());
    ImmutableMap.Builder<T, BigDecimal> percentages = ImmutableMap.builder();
    for (Map.Entry<T, Optional<BigDecimal>> entry : members.entrySet()) {
      T member = entry.getKey();
      Optional<BigDecimal> percentage = entry
          .getValue()
          .or(() -> alone.contains(member) ? Optional.of(HUNDRED) : Optional.empty());
      if (percentage.filter(value -> value.compareTo(HUNDRED) <= 0).isEmpty()) {
        Element first = groups.values().iterator().next().first;
        findings.dropped(
            ProblemCode.BAD_PERCENTAGE,
            first,
            path + "/@percentage",
            member + " " + percentage.map(BigDecimal::toPlainString).orElse("has none"),
            "a percentage of 0 to 100 for each; none of this activity is kept");
        return ImmutableMap.of();
      }
      percentages.put(member, percentage.get());
    }
    return percentages.buildOrThrow();
  }

  private void checkSum(String name, Group<T> group) {
    if (group.given && group.sum.compareTo(HUNDRED) != 0) {
      findings.notice(
          ProblemCode.BAD_PERCENTAGE,
          group.first,
          path + "/@percentage",
          group.sum.toPlainString(),
          "a sum of 100" + (name.isEmpty() ? "" : " in vocabulary " + name));
    }
  }

  private Group<T> group(String name, Element element) {
    return groups.computeIfAbsent(name, unused -> new Group<>(element));
  }

  private Optional<BigDecimal> percentage(Element element) {
    Optional<String> given = element.attribute("percentage");
    Optional<BigDecimal> percentage = given.filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
    if (given.isPresent()
        && percentage.filter(value -> value.compareTo(HUNDRED) <= 0).isEmpty()) {
      findings.dropped(
          ProblemCode.BAD_PERCENTAGE,
          element,
          path + "/@percentage",
          given.get(),
          "a number of 0 to 100");
      return Optional.empty();
    }
    return percentage;
  }

  private static final class Group<T> {
    private final Element first;
    private final Set<T> members = new LinkedHashSet<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean given;

    Group(Element first) {
      this.first = first;
    }

    void add(T member, Optional<BigDecimal> percentage) {
      members.add(member);
      percentage.ifPresent(this::add);
    }

    void add(BigDecimal percentage) {
      sum = sum.add(percentage);
      given = true;
    }
  }
}
