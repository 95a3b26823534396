package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.StoredTexts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends to each text of each request of the contract what no honest caller would send, where the
 * request would succeed otherwise: it is stored as it is, or refused with a clear answer.
 */
@IntegrationTest
class HostileTextTest {

  /** Text that no database column takes, and half a character. */
  private static final List<String> UNSTORABLE = List.of("a\u0000b", "\u0007", "\ud800");

  /** What breaks out of a statement, a page, a pattern, a template, a log or a sheet. */
  private static final List<String> STORABLE =
      List.of(
          "%s'; drop table person; -- \" \\",
          "%s <script>alert(1)</script>&amp;",
          "%s % _ ! * .* [a-z]{0,99}",
          "%s ${jndi:ldap://x} {{7*7}} #{7*7} {0}",
          "=cmd|' /C calc'!A0 %s",
          "%s Zoe\u0308 \ud83e\uddd1\ud83c\udffd\u200d\ud83d\udcbb \u0141\u00f3d\u017a");

  private static final List<String> FAR_TOO_MUCH =
      List.of(
          "+5874897-12-31",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "P2147483647Y",
          "99999999999999999999",
          "",
          " ",
          "x".repeat(10_000));

  /** Texts that are held against a vocabulary or a pattern, which none of these match. */
  private static final Set<String> NEVER_STORED =
      Set.of(
          "createAbsence /program",
          "createEnrollment /program",
          "createEvent /link",
          "createEvent /program",
          "createMatchRequest /program",
          "createMatchRun /program",
          "createSurvey /program",
          "createSurvey /questions/0/id",
          "createSurvey /questions/0/choices/0/code",
          "createSurveyResponse /answers/0/questionId",
          "createSurveyResponse /answers/0/choice",
          "offerOrientation /link",
          "updateEvent /link",
          "updateMe /phone",
          "updateMe /managerEmail",
          "updateMe /timeZone",
          "updateMeetingReport /topics/0",
          "updateProfile /focusAreas/0",
          "updateProfile /topics/0",
          "updateProfile /controlFamilies/0",
          "updateProfile /workRoles/0",
          "updateProfile /competencyAreas/0",
          "updateProfile /certifications/0",
          "updateProfile /wantedQualities/0",
          "updateProfile /assessment/0/code");

  static Stream<Operation> operationsWithTexts() {
    return Contract.committed().operations().stream()
        .filter(operation -> operation.description().has("requestBody"))
        // A preview keeps nothing.
        .filter(operation -> !operation.id().equals("previewWording"))
        .filter(operation -> !operation.takesFile())
        .filter(operation -> !ExampleBody.of(operation).texts().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("operationsWithTexts")
  void everyTextIsStoredAsItIsOrRefused(Operation operation) {
    Stage stage = new Stage(operation);
    assertThat(stage.isSet()).as("the scene is set").isTrue();
    for (ExampleBody.Text field : ExampleBody.of(operation).texts()) {
      assertThat(UNSTORABLE).noneMatch(text -> stage.accepts(field, text));
      FAR_TOO_MUCH.forEach(text -> stage.accepts(field, text));
      List<String> accepted =
          STORABLE.stream()
              .map(pattern -> pattern.replace("%s", UUID.randomUUID().toString()))
              .filter(text -> stage.accepts(field, text))
              .toList();
      boolean never =
          !field.free() || NEVER_STORED.contains(operation.id() + " " + field.pointer());
      assertThat(accepted.isEmpty()).as("%s takes none of them", field.pointer()).isEqualTo(never);
      // What is replaced by the next text is no longer there.
      Set<String> stored = Set.copyOf(stage.happensOnce() ? accepted : lastOf(accepted));
      assertThat(StoredTexts.among(stored))
          .as(field.pointer())
          .containsExactlyInAnyOrderElementsOf(stored);
    }
  }

  private static List<String> lastOf(List<String> texts) {
    return texts.subList(Math.max(texts.size() - 1, 0), texts.size());
  }
}
