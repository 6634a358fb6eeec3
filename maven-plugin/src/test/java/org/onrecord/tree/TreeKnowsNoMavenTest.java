package org.onrecord.tree;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class TreeKnowsNoMavenTest {

  @Test
  void onlyTheGoalsKnowMaven() {
    noClasses()
        .that()
        .resideInAPackage("org.onrecord.tree..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.onrecord.maven..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.onrecord.tree"));
  }
}
