package org.citizensecurity.paradigm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * How a paradigm of security answers each question of the comparison, in English.
 *
 * @param name what the paradigm is called
 * @param answers one answer for every axis, in the order of the axes
 */
@Immutable
public record ParadigmProfile(String name, ImmutableMap<ParadigmAxis, String> answers)
    implements Serializable {
  /** Rejects a profile that leaves a question open. */
  public ParadigmProfile {
    for (ParadigmAxis axis : ParadigmAxis.values()) {
      checkArgument(
          !answers.getOrDefault(axis, "").isBlank(),
          "profile '%s' has no answer for %s",
          name,
          axis);
    }
    answers = Maps.immutableEnumMap(answers);
  }

  /** The answer to one question. */
  public String answer(ParadigmAxis axis) {
    return answers.getOrDefault(axis, "");
  }
}
