package org.onrecord.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Archives know nothing of shards, and neither knows of runs. */
class PackageArrowsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void archivesKnowNothingOfWhatIsWritten() {
    noClasses()
        .that()
        .resideInAPackage("org.onrecord.archive")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.onrecord.archive.shard", "org.onrecord.archive.run")
        .check(CLASSES);
  }

  @Test
  void shardsKnowNothingOfRuns() {
    noClasses()
        .that()
        .resideInAPackage("org.onrecord.archive.shard")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.onrecord.archive.run")
        .check(CLASSES);
  }

  @Test
  void librariesOfOneKindStayWithArchives() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.onrecord.archive")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.netpreserve..", "org.apache.commons..")
        .check(CLASSES);
  }
}
