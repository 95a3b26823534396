package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever keeps a copy finds what has changed by when it was changed. */
@IntegrationTest
class UpdatedAtTest {

  @AfterAll
  static void leaveNoSurveyOpen() {
    SurveySubject.retireAll();
  }

  static Stream<Operation> changes() {
    return Contract.committed().operations().stream()
        .filter(Operation::conditional)
        // It answers for many bookings, each of which is dated.
        .filter(operation -> !operation.id().equals("markAttendance"))
        .filter(operation -> operation.success().getValue().has("content"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsDatedInTheAnswer(Operation operation) {
    Scene scene = Scenes.successOf(operation);
    String tag = scene.currentTag();
    TestClock.advance(Duration.ofMinutes(1));
    Instant sent = TestClock.now();
    String updatedAt = scene.send(Optional.of(tag)).then().extract().path("updatedAt");
    assertThat(Instant.parse(updatedAt)).isBetween(sent, TestClock.now());
  }
}
