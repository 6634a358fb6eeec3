package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package knows only what stands below it. */
class PackageArrowsTest {

  /** From the ground up. Packages on one floor may know each other, except as said below. */
  private static final String[][] FLOORS = {
    {"org.onrecord.text", "org.onrecord.analysis.wordlist"},
    {"org.onrecord.model"},
    {"org.onrecord.analysis.lexicon", "org.onrecord.validation.."},
    {"org.onrecord.analysis.document"},
    {
      "org.onrecord.analysis.amount",
      "org.onrecord.analysis.quotation",
      "org.onrecord.analysis.syntax",
      "org.onrecord.analysis.timex"
    },
    {"org.onrecord.analysis.mention"},
    {"org.onrecord.analysis.attribution", "org.onrecord.analysis.role"},
    {"org.onrecord.analysis.coreference"},
    {"org.onrecord.analysis.actor"},
    {"org.onrecord.analysis.speaker"},
    {"org.onrecord.analysis.commitment"},
    {"org.onrecord"},
    {"org.onrecord.format"}
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  static IntStream floors() {
    return IntStream.range(0, FLOORS.length - 1);
  }

  private static String[] above(int floor) {
    return IntStream.range(floor + 1, FLOORS.length)
        .boxed()
        .flatMap(i -> Stream.of(FLOORS[i]))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("floors")
  void floorKnowsNothingAboveIt(int floor) {
    noClasses()
        .that()
        .resideInAnyPackage(FLOORS[floor])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above(floor))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void validationAndAnalysisDoNotKnowEachOther() {
    String analysis = "org.onrecord.analysis..";
    String validation = "org.onrecord.validation..";
    noClasses()
        .that()
        .resideInAPackage(analysis)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(validation)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(validation)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(analysis)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsFloor() {
    String[] all = Stream.of(FLOORS).flatMap(Stream::of).toArray(String[]::new);
    classes().should().resideInAnyPackage(all).check(CLASSES);
  }
}
