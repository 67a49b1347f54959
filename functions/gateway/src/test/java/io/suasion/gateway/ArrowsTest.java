package io.suasion.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.stream.Stream;

/** The arrows of the house: what may know what. The gateway sees everything but the workbench. */
@AnalyzeClasses(packages = "io.suasion", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final String[] LIBRARIES = {
    "io.suasion.language..",
    "io.suasion.catalog..",
    "io.suasion.copywriting..",
    "io.suasion.seq2seq..",
    "io.suasion.audience..",
    "io.suasion.experiment..",
  };
  private static final String[] FUNCTIONS = {
    "io.suasion.tokenize..",
    "io.suasion.tags..",
    "io.suasion.generate..",
    "io.suasion.decide..",
    "io.suasion.campaign..",
  };

  @ArchTest static final ArchRule LANGUAGE_KNOWS_NOTHING_OF_OURS = knowsOnly("language");

  @ArchTest static final ArchRule CATALOG_KNOWS_LANGUAGE = knowsOnly("catalog", "language");

  @ArchTest
  static final ArchRule COPYWRITING_KNOWS_CATALOG_AND_LANGUAGE =
      knowsOnly("copywriting", "catalog", "language");

  @ArchTest
  static final ArchRule SEQ2SEQ_KNOWS_COPYWRITING_AND_LANGUAGE =
      knowsOnly("seq2seq", "copywriting", "language");

  @ArchTest static final ArchRule AUDIENCE_KNOWS_NOTHING_OF_OURS = knowsOnly("audience");

  @ArchTest static final ArchRule EXPERIMENT_KNOWS_NOTHING_OF_OURS = knowsOnly("experiment");

  @ArchTest static final ArchRule THE_CONTRACT_KNOWS_NOTHING_OF_OURS = knowsOnly("api");

  @ArchTest static final ArchRule HOSTING_KNOWS_NOTHING_OF_OURS = knowsOnly("hosting");

  @ArchTest static final ArchRule WEB_KNOWS_THE_CONTRACT = knowsOnly("web", "api");

  @ArchTest
  static final ArchRule DYNAMODB_KNOWS_WEB_AND_THE_CONTRACT = knowsOnly("dynamodb", "web", "api");

  @ArchTest
  static final ArchRule FUNCTIONS_CALL_EACH_OTHER_OVER_HTTP_ONLY =
      slices()
          .matching("io.suasion.(tokenize|tags|generate|decide|campaign)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule NOTHING_GOES_ROUND_IN_CIRCLES =
      slices().matching("io.suasion.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_OF_A_MODULE_GO_ROUND_IN_NO_CIRCLES =
      slices().matching("io.suasion.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WHAT_PUTS_A_FUNCTION_TOGETHER_IS_KNOWN_BY_NOTHING =
      CompositeArchRule.of(Stream.of(FUNCTIONS).map(ArrowsTest::knowsNoBeans).toList());

  @ArchTest
  static final ArchRule ONLY_ROUTES_SEE_ROUTES =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.suasion.*.http..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.suasion.*.http..");

  @ArchTest
  static final ArchRule LIBRARIES_ARE_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "io.micrometer..",
              "io.opentelemetry..",
              "io.quarkus..",
              "io.smallrye..",
              "io.vertx..",
              "org.eclipse.microprofile..",
              "org.jboss..",
              "software.amazon..");

  @ArchTest
  static final ArchRule LIBRARIES_DO_NOT_PRINT =
      noClasses().that().resideInAnyPackage(LIBRARIES).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule ONLY_SEQ2SEQ_SEES_TENSORFLOW =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.suasion.seq2seq..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.tensorflow..", "ai.djl..", "org.bytedeco..");

  @ArchTest
  static final ArchRule ONLY_OWNERS_OF_TABLES_AND_SECRETS_SEE_AWS =
      noClasses()
          .that(
              resideOutsideOfPackages(
                  "io.suasion.tags..",
                  "io.suasion.decide..",
                  "io.suasion.campaign..",
                  "io.suasion.dynamodb..",
                  "io.suasion.hosting.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule LIBRARIES_DO_NOT_SEE_FUNCTIONS =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARIES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FUNCTIONS);

  private static ArchRule knowsNoBeans(String function) {
    String root = function.substring(0, function.length() - "..".length());
    return noClasses()
        .that()
        .resideInAPackage(root + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root);
  }

  private static ArchRule knowsOnly(String module, String... others) {
    String[] known = new String[others.length + 1];
    known[0] = "io.suasion." + module + "..";
    for (int i = 0; i < others.length; i++) {
      known[i + 1] = "io.suasion." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(known[0])
        .should()
        .dependOnClassesThat(resideInAPackage("io.suasion..").and(resideOutsideOfPackages(known)));
  }
}
