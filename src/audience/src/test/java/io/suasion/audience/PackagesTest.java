package io.suasion.audience;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Which package may know which: none goes round in circles, and the root knows none of those below
 * it.
 */
@AnalyzeClasses(packages = "io.suasion.audience", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES =
      slices().matching("io.suasion.audience.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_ROOT_KNOWS_NO_PACKAGE_BELOW_IT =
      noClasses()
          .that()
          .resideInAPackage("io.suasion.audience")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.suasion.audience.*..");
}
