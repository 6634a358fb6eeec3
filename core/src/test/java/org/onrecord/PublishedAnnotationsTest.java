package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Users compile without Immutables. Their compiler says nothing about an annotation that it does
 * not find, but warns of each member of one, and with {@code -Werror} stops.
 */
class PublishedAnnotationsTest {

  @Test
  void namesNoMemberOfAnAnnotationThatUsersDoNotHave() {
    noClasses()
        .that()
        .arePublic()
        .or()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(
            DescribedPredicate.describe(
                "an annotation of Immutables with members",
                PublishedAnnotationsTest::isOfImmutablesWithMembers))
        .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
  }

  private static boolean isOfImmutablesWithMembers(JavaAnnotation<?> annotation) {
    return annotation.getRawType().getName().startsWith("org.immutables.")
        && !annotation.getProperties().isEmpty();
  }
}
