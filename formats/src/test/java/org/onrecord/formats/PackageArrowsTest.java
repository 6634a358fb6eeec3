package org.onrecord.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A package knows only what stands below it, and formats do not know each other. */
class PackageArrowsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final String[] FORMATS = {
    "org.onrecord.formats.exchange", "org.onrecord.formats.table", "org.onrecord.formats.page"
  };

  @Test
  void whatIsBelowFormatsKnowsNone() {
    noClasses()
        .that()
        .resideInAnyPackage("org.onrecord.output", "org.onrecord.formats.view")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FORMATS)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.onrecord.formats")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.onrecord.output")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.onrecord.formats..")
        .check(CLASSES);
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("org.onrecord.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void formatsOfOnePackageDoNotKnowTheOthers() {
    for (String format : FORMATS) {
      noClasses()
          .that()
          .resideInAPackage(format)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others(format))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  private static String[] others(String format) {
    return Arrays.stream(FORMATS).filter(other -> !other.equals(format)).toArray(String[]::new);
  }
}
