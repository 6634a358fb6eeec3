package org.onrecord.tree;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesKnowNoMavenTest {

  private static final String[] BELOW = {
    "org.onrecord.anchor",
    "org.onrecord.cache",
    "org.onrecord.corpus",
    "org.onrecord.output",
    "org.onrecord.policy",
    "org.onrecord.tree",
    "org.onrecord.report"
  };

  @Test
  void onlyTheGoalsKnowMaven() {
    noClasses()
        .that()
        .resideInAnyPackage(BELOW)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.onrecord.maven..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BELOW));
  }
}
