package org.citizensecurity.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.citizensecurity.code.Coded;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceCodesTest {
  static Stream<List<? extends Coded>> sets() {
    return Stream.of(
        Arrays.asList(Subregion.values()),
        Arrays.asList(DacIncomeGroup.values()),
        Arrays.asList(WorldBankIncomeGroup.values()),
        Arrays.asList(RegionalBody.values()),
        Arrays.asList(MembershipStatus.values()),
        Arrays.asList(Scale.values()));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyMemberHasALabelOfItsOwnInThreeLanguages(List<? extends Coded> set) {
    for (Language language :
        ImmutableList.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE)) {
      assertThat(set)
          .allSatisfy(
              member -> assertThat(member.meaning().labels().find(language)).isPresent())
          .extracting(member -> member.label(language))
          .doesNotHaveDuplicates();
    }
    assertThat(set).extracting(Coded::code).doesNotHaveDuplicates();
  }

  @Test
  void spellingsOfTheDacListsAreRead() {
    assertThat(DacIncomeGroup.of("Other LICs")).isEqualTo(DacIncomeGroup.OTHER_LIC);
    assertThat(DacIncomeGroup.find("Part I unallocated by income")).isEmpty();
    assertThat(WorldBankIncomeGroup.of("WB-UM")).isEqualTo(WorldBankIncomeGroup.UPPER_MIDDLE);
    assertThat(WorldBankIncomeGroup.find("WB-NC")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // IATI code list ActivityScope: 1 global to 8 single location
    "1, REGIONAL",
    "2, REGIONAL",
    "3, REGIONAL",
    "4, NATIONAL",
    "5, SUBNATIONAL",
    "6, SUBNATIONAL",
    "7, CITY",
    "8, CITY"
  })
  void iatiScopesHaveAScale(String scope, Scale scale) {
    assertThat(Scale.fromIatiScope(scope)).contains(scale);
  }

  @Test
  void unknownIatiScopeHasNoScale() {
    assertThat(Scale.fromIatiScope("9")).isEmpty();
    assertThat(Scale.fromIatiScope("")).isEmpty();
  }

  @Test
  void scalesRollUpToTheThreePublishedWords() {
    assertThat(Scale.values())
        .extracting(Scale::publishedLevel)
        .containsExactly(Scale.REGIONAL, Scale.NATIONAL, Scale.CITY, Scale.CITY, Scale.CITY);
  }
}
