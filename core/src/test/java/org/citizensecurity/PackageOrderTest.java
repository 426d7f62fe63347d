package org.citizensecurity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages that the root package-info draws, and other rules of the house. */
class PackageOrderTest {
  private static final String ROOT = "org.citizensecurity";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  /** The packages in the order in which the root package-info lists them. */
  static ImmutableList<String> packages() throws IOException {
    String info = Files.readString(Path.of("src/main/java/org/citizensecurity/package-info.java"));
    return Pattern.compile("<li>\\{@link " + ROOT + "\\.(\\w+)\\}")
        .matcher(info)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBeforeIt(String name) throws IOException {
    List<String> order = packages();
    String[] later = order.subList(order.indexOf(name) + 1, order.size()).stream()
        .map(after -> ROOT + "." + after + "..")
        .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageOfTheModuleIsInTheOrder() throws IOException {
    Path classes = Path.of("target/classes/module-info.class");
    ModuleDescriptor module = ModuleDescriptor.read(Files.newInputStream(classes));
    assertThat(module.exports())
        .isNotEmpty()
        .allSatisfy(export -> assertThat(packages()).contains(area(export.source())));
    assertThat(
            CLASSES.stream().map(JavaClass::getPackageName).filter(ROOT::equals).count())
        .as("classes in the root package, its package-info and style")
        .isLessThanOrEqualTo(2);
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(ROOT)))
        .allSatisfy(name -> assertThat(packages()).contains(area(name)));
  }

  private static String area(String packageName) {
    return packageName.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Utilities|Helper|Helpers|Manager|Impl|Base)(\\$.*)?")
        .check(CLASSES);
  }

  /** In the sources, for the compiler itself calls ordinal() in a switch. */
  @Test
  void nothingDependsOnThePositionOfACode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .hasSizeGreaterThan(100)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("ordinal()"));
    }
  }

  /** Not made by a processor, and no table of the compiler's for a switch. */
  private static DescribedPredicate<JavaClass> areWritten() {
    return new DescribedPredicate<>("are written by hand") {
      @Override
      public boolean test(JavaClass type) {
        return !type.getSimpleName().startsWith("Immutable")
            && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
      }
    };
  }

  @Test
  void filesOfUsersAreReadElsewhere() {
    noClasses()
        .should()
        .dependOnClassesThat(new DescribedPredicate<JavaClass>("reach the file system or network") {
          @Override
          public boolean test(JavaClass type) {
            String name = type.getName();
            return name.startsWith("java.nio.file")
                || name.startsWith("java.net.http")
                || name.matches("java\\.net\\.(URLConnection|Socket)")
                || name.matches("java\\.io\\.(File|Reader|BufferedReader|RandomAccessFile).*");
          }
        })
        .check(CLASSES);
  }

  @Test
  void noRecordHoldsAnOptional() {
    List<Class<?>> optionals =
        List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);
    assertThat(records().flatMap(type -> Arrays.stream(type.getRecordComponents())))
        .as("an Optional cannot be serialised")
        .hasSizeGreaterThan(50)
        .noneMatch((RecordComponent component) -> optionals.contains(component.getType()));
  }

  private static Stream<? extends Class<?>> records() {
    return CLASSES.stream().filter(JavaClass::isRecord).map(JavaClass::reflect);
  }

  @Test
  void nothingIsStaticAndCanChange() {
    assertThat(CLASSES.stream().filter(areWritten()).flatMap(type -> type.getFields().stream()))
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .allSatisfy(field -> assertThat(field.getModifiers())
            .as(field.getFullName().toLowerCase(Locale.ROOT))
            .contains(JavaModifier.FINAL));
  }
}
