package gov.cms.mentorship.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ROOT = "gov.cms.mentorship";
  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/gov/cms/mentorship/platform/"))
          .importPackages(ROOT);

  /** Which packages a package may use, besides itself and the ones below those. */
  private static final Map<String, List<String>> USES =
      Map.ofEntries(
          Map.entry("shared", List.of()),
          Map.entry("program", List.of("shared")),
          Map.entry("closure", List.of("program")),
          Map.entry("timer", List.of("closure")),
          Map.entry("person", List.of("program")),
          Map.entry("profile", List.of("person")),
          Map.entry("absence", List.of("profile", "timer")),
          Map.entry("enrollment", List.of("profile", "closure")),
          Map.entry("approval", List.of("enrollment", "timer")),
          Map.entry("event", List.of("enrollment", "timer")),
          Map.entry("engagement", List.of("enrollment")),
          Map.entry("agreement", List.of("engagement", "timer")),
          Map.entry("goal", List.of("engagement")),
          Map.entry("matchrequest", List.of("engagement", "absence")),
          Map.entry("matching", List.of("matchrequest")),
          Map.entry("meeting", List.of("engagement")),
          Map.entry("onboarding", List.of("engagement", "timer")),
          Map.entry("report", List.of("meeting", "closure")),
          Map.entry("survey", List.of("profile")),
          Map.entry("response", List.of("survey", "engagement")),
          Map.entry("task", List.of("person")),
          Map.entry("intake", List.of("program")),
          Map.entry(
              "notification",
              List.of(
                  "agreement",
                  "approval",
                  "event",
                  "onboarding",
                  "intake",
                  "matching",
                  "report",
                  "response")),
          Map.entry("metrics", List.of("matchrequest", "report", "response")));

  static Stream<String> packages() {
    return USES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyWhatLiesBelowIt(String name) {
    List<String> below = Stream.concat(Stream.of(name), below(name)).distinct().toList();
    String[] allowed = below.stream().map(used -> ROOT + "." + used + "..").toArray(String[]::new);
    noClasses()
        .that(resideInAPackage(ROOT + "." + name + ".."))
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(APPLICATION);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .resideInAnyPackage(packages().map(name -> ROOT + "." + name + "..").toArray(String[]::new))
        .check(APPLICATION);
  }

  @Test
  void featuresHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(APPLICATION);
  }

  @Test
  void entitiesNeverLeaveTheirPackage() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(APPLICATION);
  }

  @Test
  void resourcesAreClosedToOtherPackages() {
    classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate().check(APPLICATION);
  }

  @Test
  void resourcesHoldNoQueriesAndNoTransactions() {
    noClasses()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "reach the database",
                type ->
                    type.isAssignableTo(EntityManager.class)
                        || type.isAssignableTo(Session.class)
                        || type.getSimpleName().endsWith("Repository")
                        || type.getName().startsWith("jakarta.transaction")))
        .check(APPLICATION);
  }

  /** A stream of results keeps its connection until somebody closes it, and nobody does. */
  @Test
  void resultsAreReadAsLists() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaMethodCall>describe(
                "a stream of results is opened",
                call ->
                    call.getName().equals("getResultStream") || call.getName().equals("scroll")))
        .check(APPLICATION);
  }

  /** The platform's own idea of blank knows neither a no-break space nor what has no width. */
  @Test
  void whetherATextIsBlankIsToldInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(PlainText.class.getName())
        .should()
        .callMethod(String.class, "isBlank")
        .check(APPLICATION);
  }

  @Test
  void operationsArePublicMethodsOfResources() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .and()
        .arePublic()
        .should()
        .beMetaAnnotatedWith(HttpMethod.class)
        .andShould()
        .notHaveModifier(JavaModifier.STATIC)
        .check(APPLICATION);
  }

  @Test
  void everyOperationDeclaresWhoMayCallIt() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .check(APPLICATION);
  }

  @Test
  void factsAreToldInTheOneEnvelopeOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Events.class.getName())
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Event.class)
        .check(APPLICATION);
    methods()
        .that(
            DescribedPredicate.describe(
                "observe events",
                method ->
                    method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class))))
        .should()
        .haveRawParameterTypes(
            DescribedPredicate.describe(
                "the envelope, or what the platform tells",
                types -> {
                  JavaClass first = types.getFirst();
                  return first.isEquivalentTo(DomainEvent.class)
                      || first.isEquivalentTo(Object.class)
                      || !first.getPackageName().startsWith(ROOT);
                }))
        .check(APPLICATION);
  }

  static Stream<String> below(String name) {
    return USES.getOrDefault(name, List.of()).stream()
        .flatMap(used -> Stream.concat(Stream.of(used), below(used)));
  }
}
