package org.citizensecurity.paradigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParadigmProfilesTest {
  @Test
  void fiveIdeasAreCompared() {
    assertThat(ParadigmProfiles.all())
        .extracting(ParadigmProfile::name)
        .containsExactly(
            "national security",
            "law and order",
            "citizen security",
            "human security",
            "democratic security");
  }

  @ParameterizedTest
  @EnumSource(ParadigmAxis.class)
  void everyQuestionIsAnsweredByAll(ParadigmAxis axis) {
    assertThat(ParadigmProfiles.all())
        .extracting(profile -> profile.answer(axis))
        .allSatisfy(answer -> assertThat(answer).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(
      value = SecurityParadigm.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "UNDETERMINED")
  void everyParadigmHasTheProfileOfItsName(SecurityParadigm paradigm) {
    assertThat(paradigm.profile()).hasValueSatisfying(profile -> {
      assertThat(profile.name().replace(' ', '_')).isEqualToIgnoringCase(paradigm.code());
      assertThat(ParadigmProfiles.all()).contains(profile);
      assertThat(profile.answers().keySet()).containsExactly(ParadigmAxis.values());
    });
  }

  @Test
  void undeterminedHasNoProfile() {
    assertThat(SecurityParadigm.UNDETERMINED.profile()).isEmpty();
  }

  @Test
  void aProfileThatLeavesAQuestionOpenIsRejected() {
    assertThatThrownBy(() -> new ParadigmProfile("half", ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile 'half' has no answer for REFERENT_OBJECT");
    ImmutableMap.Builder<ParadigmAxis, String> blank = ImmutableMap.builder();
    for (ParadigmAxis axis : ParadigmAxis.values()) {
      blank.put(axis, " ");
    }
    assertThatThrownBy(() -> new ParadigmProfile("blank", blank.buildOrThrow()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile 'blank' has no answer for REFERENT_OBJECT");
  }
}
