package org.citizensecurity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.citizensecurity.SharedData;
import org.citizensecurity.text.Language;
import org.citizensecurity.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
  private static final LocalizedText NAME = LocalizedText.of(Language.ENGLISH, "name");

  private static Code code(String value) {
    return new Code("L", value);
  }

  private static ListedCode listed(String value) {
    return ListedCode.builder().code(code(value)).labels(NAME).build();
  }

  private static ListedCode replaced(String value, String by) {
    return ListedCode.builder()
        .code(code(value))
        .labels(NAME)
        .withdrawn(true)
        .replacedBy(code(by))
        .build();
  }

  private static CodeList list(ListedCode... codes) {
    return CodeList.of("L", "this test", ImmutableList.copyOf(codes));
  }

  @Test
  void codesAreInOrder() {
    assertThat(list(listed("2"), listed("1")).all()).containsExactly(listed("1"), listed("2"));
  }

  @Test
  void whatReplacedACodeIsFollowedToTheEnd() {
    CodeList list = list(replaced("1", "2"), replaced("2", "3"), listed("3"));
    assertThat(list.current(code("1"))).isEqualTo(code("3"));
    assertThat(list.current(code("3"))).isEqualTo(code("3"));
  }

  @Test
  void aCodeThatIsNotInTheListStaysAsItIs() {
    assertThat(list(listed("1")).current(code("9"))).isEqualTo(code("9"));
    assertThat(list(listed("1")).find(code("9"))).isEmpty();
  }

  @Test
  void codesThatReplaceEachOtherDoNotHang() {
    assertThat(list(replaced("1", "2"), replaced("2", "1")).current(code("1")).scheme())
        .isEqualTo("L");
  }

  @Test
  void aCodeThatOccursTwiceIsRejected() {
    assertThatThrownBy(() -> list(listed("1"), listed("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'L:1' occurs twice in the list 'L'");
  }

  @Test
  void aCodeOfAnotherListIsRejected() {
    assertThatThrownBy(() -> CodeList.of("M", "this test", ImmutableList.of(listed("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'L:1' is not of the list 'M'");
  }

  @Test
  void aCodeUnderAnotherIsRejected() {
    assertThatThrownBy(
            () -> new CodeList("L", "this test", ImmutableSortedMap.of(code("2"), listed("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'L:1' stands under 'L:2'");
  }

  @Test
  void onlyAWithdrawnCodeIsReplaced() {
    assertThatThrownBy(() -> ListedCode.builder()
            .code(code("1"))
            .labels(NAME)
            .replacedBy(code("2"))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code 'L:1' is replaced by 'L:2' but not withdrawn");
  }

  // OECD DAC list of purpose codes
  @ParameterizedTest
  @CsvSource({"15132, Police", "15137, Prisons", "16063, Narcotics control"})
  void dacPurposesHaveTheNamesOfTheList(String value, String name) {
    assertThat(CodeLists.DAC_PURPOSES.find(new Code(CodeSchemes.DAC_PURPOSE, value)))
        .hasValueSatisfying(found -> {
          assertThat(found.labels().in(Language.ENGLISH)).isEqualTo(name);
          assertThat(found.withdrawn()).isFalse();
        });
  }

  // withdrawn by the OECD and still met in old data
  @ParameterizedTest
  @ValueSource(strings = {"15120", "15140", "15161", "15162", "15163", "15164"})
  void withdrawnDacPurposesAreKept(String value) {
    assertThat(CodeLists.DAC_PURPOSES.find(new Code(CodeSchemes.DAC_PURPOSE, value)))
        .hasValueSatisfying(found -> assertThat(found.withdrawn()).isTrue());
  }

  @Test
  void everyDacPurposeIsNamedInThreeLanguagesAndLeadsToOneInUse() {
    assertThat(CodeLists.DAC_PURPOSES.all()).hasSizeGreaterThan(30).allSatisfy(purpose -> {
      assertThat(purpose.code().value()).matches("[0-9]{5}");
      assertThat(purpose.labels().byLanguage())
          .containsOnlyKeys(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE);
      Code current = CodeLists.DAC_PURPOSES.current(purpose.code());
      if (purpose.replacedBy().isPresent()) {
        assertThat(CodeLists.DAC_PURPOSES.find(current))
            .hasValueSatisfying(found -> assertThat(found.withdrawn()).isFalse());
      }
    });
  }

  @Test
  void theSectorOfEveryDacPurposeIsListed() {
    assertThat(CodeLists.DAC_PURPOSES.all())
        .filteredOn(purpose -> !purpose.code().value().startsWith("998"))
        .allSatisfy(purpose -> assertThat(CodeLists.DAC_SECTORS.find(
                new Code(CodeSchemes.DAC_SECTOR, purpose.code().value().substring(0, 3))))
            .isPresent());
  }

  // IATI code lists Sector (326 codes) and SectorCategory, which copy those of the OECD DAC
  @ParameterizedTest
  @CsvSource({"Sector, 326, DAC5", "SectorCategory, 44, DAC3"})
  void everyCodeOfTheRealListsIsKnown(String list, int number, String scheme) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.path("data/codelists/en/" + list + ".csv"));
    CodeList known = scheme.equals("DAC5") ? CodeLists.DAC_PURPOSES : CodeLists.DAC_SECTORS;
    assertThat(lines)
        .filteredOn(line -> line.matches("\\d{3}(\\d\\d)?,.*"))
        .hasSize(number)
        .allSatisfy(line -> assertThat(
                known.find(new Code(scheme, line.substring(0, line.indexOf(',')))))
            .isPresent());
  }

  // COFOG 03.1 police services, 03.4 prisons
  @ParameterizedTest
  @CsvSource({"15132, 03.1", "15137, 03.4"})
  void dacPurposesLeadToTheirFunctionOfGovernment(String purpose, String function) {
    Code police = new Code(CodeSchemes.DAC_PURPOSE, purpose);
    Code services = new Code(CodeSchemes.COFOG, function);
    assertThat(Crosswalk.DAC_TO_COFOG.to(police)).containsExactly(services);
    assertThat(Crosswalk.DAC_TO_COFOG.inverse().to(services)).contains(police);
  }

  @Test
  void aCodeWithoutCounterpartLeadsNowhere() {
    assertThat(Crosswalk.DAC_TO_COFOG.to(new Code(CodeSchemes.DAC_PURPOSE, "43030")))
        .isEmpty();
  }

  @Test
  void everyCodeOfTheCrosswalkIsListed() {
    assertThat(Crosswalk.DAC_TO_COFOG.pairs().keySet())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(CodeLists.DAC_PURPOSES.find(code)).isPresent());
  }
}
