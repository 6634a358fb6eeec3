package org.onrecord.validation.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.Rule;

class StandardRulesTest {

  @Test
  void listsEveryRuleUnderItsClassName() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.onrecord.validation.rule")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class))
                .map(JavaClass::getSimpleName)
                .collect(toSet());

    assertThat(StandardRules.all())
        .extracting(GradedRule::id)
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void keepEveryIdThatWasPromised() throws IOException {
    List<String> promised =
        Files.readAllLines(
            Path.of("src/test/resources/org/onrecord/validation/rule/promised-ids.txt"));

    assertThat(StandardRules.all())
        .extracting(GradedRule::id)
        .containsAll(promised.stream().filter(line -> !line.startsWith("#")).toList());
  }
}
