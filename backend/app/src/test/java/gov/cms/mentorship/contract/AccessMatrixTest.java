package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the whole matrix: every operation of the contract, on its subject in every state, as
 * everyone who is something to it and as everyone who is nothing, in every role and with every
 * scope. What each is told follows from the access table and the life of the subject.
 */
@IntegrationTest
class AccessMatrixTest {

  /** No version of anything. */
  private static final String STALE = "\"987654321\"";

  /** Membership in a set has no versions. */
  /** What can be done twice like once whatever has changed, and what changes nothing. */
  private static final Set<String> WITHOUT_A_VERSION =
      Set.of(
          "blockPerson",
          "unblockPerson",
          "markNotificationRead",
          "markNotificationsRead",
          "unsubscribe",
          "previewMatchRun",
          "previewWording",
          "sendMessageAgain",
          "deleteUndeliverableAddress");

  @AfterAll
  static void leaveNoSurveyOpen() {
    SurveySubject.retireAll();
  }

  static Stream<Operation> operations() {
    return Contract.committed().operations().stream();
  }

  static Stream<Operation> changes() {
    return operations()
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> !operation.description().path("responses").has("201"))
        .filter(operation -> !WITHOUT_A_VERSION.contains(operation.id()));
  }

  @Test
  void theTableKnowsEveryOperationOfTheContractAndNoOther() {
    assertThat(AccessTable.operations())
        .containsExactlyInAnyOrderElementsOf(operations().map(AccessTable::name).toList());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whoeverChangesSomethingSaysWhichVersionTheyHaveSeen(Operation operation) {
    assertThat(operation.conditional()).as("declares If-Match").isTrue();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyoneIsToldWhatIsForThem(Operation operation) {
    Scenes scenes = new Scenes(operation);
    List<String> wrong = new ArrayList<>();
    boolean everEndsWell = false;
    for (String name : scenes.situations()) {
      Situation situation = scenes.in(name);
      for (Caller caller : situation.callers()) {
        Scene scene = scenes.of(situation, caller);
        wrong.addAll(play(scene).map(what -> name + ", " + caller + ": " + what).toList());
        if (scene.expected().isSuccess()) {
          everEndsWell = true;
          situation = operation.method().equals("GET") ? situation : scenes.in(name);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(everEndsWell).as("somebody can do it in some state").isTrue();
  }

  /** What went wrong. Whom the version does not concern is told the same with a stale one. */
  private static Stream<String> play(Scene scene) {
    Answer expected = scene.expected();
    boolean letIn = AccessTable.of(scene.operation()).callers().contains(scene.caller().kind());
    if (!letIn || !scene.operation().conditional()) {
      return told(scene, "", Optional.empty(), expected);
    }
    boolean versionMatters = expected.isSuccess() || expected.equals(Answer.ILLEGAL_TRANSITION);
    return Stream.of(
            told(scene, "without a version, ", Optional.empty(), Answer.PRECONDITION_REQUIRED),
            told(
                scene,
                "with a stale version, ",
                Optional.of(STALE),
                versionMatters ? Answer.PRECONDITION_FAILED : expected),
            versionMatters
                ? told(scene, "", Optional.of(scene.currentTag()), expected)
                : Stream.<String>empty())
        .flatMap(told -> told);
  }

  private static Stream<String> told(
      Scene scene, String how, Optional<String> tag, Answer expected) {
    Answer told = Answer.of(scene.send(tag));
    return told.equals(expected)
        ? Stream.empty()
        : Stream.of("%stold %s, not %s".formatted(how, told, expected));
  }
}
