package org.citizensecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.citizensecurity.code.CodeIndex;
import org.citizensecurity.code.Coded;
import org.citizensecurity.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every closed set of codes, found in the classes themselves. */
class CodedEnumsTest {
  private static final ImmutableList<Language> LANGUAGES =
      ImmutableList.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);

  static Stream<Class<?>> sets() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.citizensecurity")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .map(JavaClass::reflect);
  }

  @Test
  void theSetsAreFound() {
    assertThat(sets())
        .hasSizeGreaterThan(25)
        .extracting(Class::getSimpleName)
        .contains("Measure", "SecurityParadigm", "ActorRole", "Verdict");
  }

  @ParameterizedTest
  @MethodSource("sets")
  void codesAndLabelsAreUnique(Class<?> set) {
    assertThat(members(set))
        .extracting(member -> member.code().toUpperCase(Locale.ROOT))
        .doesNotHaveDuplicates();
    for (Language language : LANGUAGES) {
      assertThat(members(set))
          .extracting(member -> member.label(language))
          .as("labels in %s", language)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyMemberIsExplainedInThreeLanguagesWithItsSource(Class<?> set) {
    assertThat(members(set)).isNotEmpty().allSatisfy(member -> {
      assertThat(member.code()).matches("[A-Za-z0-9_.-]+");
      assertThat(member.meaning().labels().byLanguage())
          .containsOnlyKeys(LANGUAGES)
          .doesNotContainValue("");
      assertThat(member.meaning().definition()).isNotBlank().doesNotContain("\n");
      assertThat(member.meaning().source()).isNotBlank();
    });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyMemberIsFoundByItsCodeInAnyCase(Class<?> set) throws ReflectiveOperationException {
    CodeIndex<?> codes = (CodeIndex<?>) set.getField("CODES").get(null);
    for (Coded member : members(set)) {
      for (String written :
          ImmutableList.of(member.code(), " " + member.code().toLowerCase(Locale.ROOT) + " ")) {
        assertThat(set.getMethod("of", String.class).invoke(null, written)).isSameAs(member);
        assertThat(set.getMethod("find", String.class).invoke(null, written))
            .isEqualTo(Optional.of(member));
      }
    }
    assertThat(codes.codes()).containsExactlyElementsOf(codesOf(set));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void anUnknownCodeIsRejectedWithThoseThereAre(Class<?> set) throws ReflectiveOperationException {
    CodeIndex<?> codes = (CodeIndex<?>) set.getField("CODES").get(null);
    assertThat(codes.find("no such code")).isEmpty();
    assertThatThrownBy(() -> codes.get("no such code"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("unknown .+ 'no such code', expected one of .+")
        .hasMessageContaining(String.join(", ", codesOf(set)));
  }

  private static ImmutableList<String> codesOf(Class<?> set) {
    return members(set).stream().map(Coded::code).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Coded> members(Class<?> set) {
    return Stream.of(set.getEnumConstants())
        .map(Coded.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
