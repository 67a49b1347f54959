package io.suasion.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Which package may know which: none goes round in circles, and the root, which names all commands,
 * is known to none.
 */
@AnalyzeClasses(packages = "io.suasion.workbench", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES =
      slices().matching("io.suasion.workbench.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_PACKAGE_KNOWS_THE_ROOT =
      noClasses()
          .that()
          .resideInAPackage("io.suasion.workbench.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.suasion.workbench");
}
